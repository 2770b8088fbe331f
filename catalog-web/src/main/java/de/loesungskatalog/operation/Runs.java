package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.RunHistory;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.RecordedRun;
import de.loesungskatalog.harvest.report.ReportItem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The run under way and those before it, for the operation page. Thread-safe. */
public final class Runs {

    private static final int RECENT = 20; // about a screen; the journal itself keeps all
    private static final int LINES = 1_000; // nobody reads further; the JSON report has all

    private final RunHistory history;
    private final CatalogueActivity activity;
    private final Uploads uploads;

    Runs(RunHistory history, CatalogueActivity activity, Uploads uploads) {
        this.history = history;
        this.activity = activity;
        this.uploads = uploads;
    }

    public Optional<RunProgress> current() {
        return activity.run();
    }

    /** The latest runs, newest first. */
    public List<RunRecord> recent() {
        return history.recent(RECENT).stream().map(this::record).toList();
    }

    public Optional<RunRecord> find(UUID run) {
        return history.find(run)
                .flatMap(found -> isDead(found) ? history.find(run) : Optional.of(found))
                .map(this::record)
                .or(() -> uploads.waiting(run));
    }

    /**
     * Neither ended nor under way: its process died, or it has ended since it was read. A run is
     * under way until its end is in the journal, so a second look tells.
     */
    private boolean isDead(RecordedRun run) {
        return run.outcome() == null
                && activity.run().filter(now -> now.run().equals(run.id())).isEmpty();
    }

    /** What a run has said so far: what needs a look first. */
    public List<RunLine> lines(UUID run) {
        return history.items(run, LINES).stream().map(Runs::line).toList();
    }

    private RunRecord record(RecordedRun run) {
        return new RunRecord(
                run.id(),
                run.sources().stream().map(uploads::nameOf).toList(),
                state(run),
                run.started(),
                run.finished(),
                run.count(ItemChange.NEW),
                run.count(ItemChange.CHANGED),
                run.count(ItemChange.UNCHANGED),
                run.count(ItemChange.WITHDRAWN),
                run.count(Level.INCOMPLETE) + run.count(Level.FATAL),
                run.pages());
    }

    private RunRecord.State state(RecordedRun run) {
        if (run.outcome() != null) {
            return RunRecord.State.valueOf(run.outcome().toUpperCase(Locale.ROOT));
        }
        return isDead(run) ? RunRecord.State.INTERRUPTED : RunRecord.State.RUNNING;
    }

    private static RunLine line(ReportItem item) {
        return new RunLine(
                item.item(),
                item.level().code(),
                item.level().label(),
                item.change().code(),
                item.pages(),
                item.reason(),
                item.remedy());
    }
}
