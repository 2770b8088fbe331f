package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.HarvestProgress;

import java.io.PrintWriter;

/** How the progress of an import is shown to whoever called it. */
@FunctionalInterface
public interface ProgressDisplay {

    /** Shows nothing: for a pipe, a log or a server. */
    ProgressDisplay NONE = out -> HarvestProgress.NONE;

    HarvestProgress on(PrintWriter out);
}
