package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;

/** Shows the progress of a run in the server on the terminal of its client. */
final class RemoteProgress {

    private final HarvestProgress bar;
    private boolean started;

    RemoteProgress(HarvestProgress bar) {
        this.bar = bar;
    }

    /**
     * @param text number of items done and in all, with a blank between
     */
    void show(String text) {
        int blank = text.indexOf(' ');
        int done = Integer.parseInt(text.substring(0, blank));
        int total = Integer.parseInt(text.substring(blank + 1));
        if (!started) {
            started = true;
            bar.started(total);
        }
        bar.done(done, total, "");
    }

    void end() {
        if (started) {
            bar.finished();
        }
    }
}
