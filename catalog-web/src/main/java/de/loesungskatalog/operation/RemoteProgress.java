package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;

import java.util.function.Function;

/** Shows the progress of a run in the server on the terminal of its client. */
final class RemoteProgress {

    private final Function<String, HarvestProgress> bars;
    private HarvestProgress bar = HarvestProgress.NONE;
    private String task = "";

    /**
     * @param bars makes a bar for a task
     */
    RemoteProgress(Function<String, HarvestProgress> bars) {
        this.bars = bars;
    }

    /**
     * @param text number of items done, number in all, and the task, with blanks between
     */
    void show(String text) {
        String[] parts = text.split(" ", 3);
        int done = Integer.parseInt(parts[0]);
        int total = Integer.parseInt(parts[1]);
        if (!parts[2].equals(task)) {
            bar.finished();
            task = parts[2];
            bar = bars.apply(task);
            bar.started(total);
        }
        bar.done(done, total, "");
    }

    void end() {
        bar.finished();
    }
}
