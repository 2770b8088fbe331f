package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.HarvestProgress;

import java.io.PrintWriter;

/** How the progress of a long command is shown to whoever called it. */
@FunctionalInterface
public interface ProgressDisplay {

    /** Shows nothing: for a pipe, a log or a server. */
    ProgressDisplay NONE = (out, task) -> HarvestProgress.NONE;

    /**
     * @param task what goes on, in one German word
     */
    HarvestProgress on(PrintWriter out, String task);
}
