package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.report.RunDescription;

import java.util.List;

/** One run, several who follow it: the user's terminal and the line on the pages. */
record ProgressFanOut(List<HarvestProgress> followers) implements HarvestProgress {

    ProgressFanOut(HarvestProgress... followers) {
        this(List.of(followers));
    }

    @Override
    public void begun(RunDescription run) {
        followers.forEach(follower -> follower.begun(run));
    }

    @Override
    public void started(int total) {
        followers.forEach(follower -> follower.started(total));
    }

    @Override
    public void done(int done, int total, String item) {
        followers.forEach(follower -> follower.done(done, total, item));
    }

    @Override
    public void finished() {
        followers.forEach(HarvestProgress::finished);
    }
}
