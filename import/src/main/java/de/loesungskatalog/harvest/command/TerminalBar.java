package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.HarvestProgress;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;

/** A bar with rate and remaining time on a terminal. */
public final class TerminalBar implements HarvestProgress {

    private static final int UPDATE_MILLIS = 200; // fast enough to look alive

    private final PrintStream terminal;
    private final String task;
    private @Nullable ProgressBar bar;

    private TerminalBar(PrintStream terminal, String task) {
        this.terminal = terminal;
        this.task = task;
    }

    /** A bar if somebody looks at a terminal, nothing in a pipe. */
    public static ProgressDisplay ifTerminal(PrintStream terminal) {
        var console = System.console();
        boolean watched = console != null && console.isTerminal();
        return watched ? (out, task) -> new TerminalBar(terminal, task) : ProgressDisplay.NONE;
    }

    @Override
    public void started(int total) {
        bar =
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(total)
                        .setUpdateIntervalMillis(UPDATE_MILLIS)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal))
                        .showSpeed()
                        .build();
    }

    @Override
    public void done(int done, int total, String item) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void finished() {
        if (bar != null) {
            bar.close();
        }
    }
}
