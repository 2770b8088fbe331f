package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.report.RunDescription;

/**
 * Follows a run: a bar on a terminal, a line on a page. Called from one thread at a time, in the
 * order of the methods below; must return at once.
 */
public interface HarvestProgress {

    /** For callers that do not want to know. */
    HarvestProgress NONE = new HarvestProgress() {};

    /** The run has its turn; what there is to do is not known yet. */
    default void begun(RunDescription run) {}

    /** The sources are listed. */
    default void started(int total) {}

    /** An item is stored (or named as impossible). */
    default void done(int done, int total, String item) {}

    /** The run is over; called in any case once it has begun. */
    default void finished() {}
}
