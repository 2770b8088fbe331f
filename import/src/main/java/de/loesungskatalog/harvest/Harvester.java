package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DiskReserve;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.RunDescription;
import de.loesungskatalog.harvest.report.RunSummary;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.harvest.source.SourceItem;
import de.loesungskatalog.harvest.source.SourceReader;
import de.loesungskatalog.harvest.source.SourceReaders;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.solution.Solution;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads sources into the catalogue. A run may be killed at any moment: every item is stored whole
 * or not at all, and the next run takes up where this one ended, because what is stored already is
 * recognised as unchanged.
 *
 * <p>Thread-safe; a run that finds another one under way waits for its end. When the program is
 * told to end, the run under way ends after the items in hand.
 */
@Component
public class Harvester implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Harvester.class);

    private final SourceReaders readers = SourceReaders.all();
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean stopping;

    private final ItemPreparation preparation;
    private final ItemWriter writer;
    private final Withdrawal withdrawal;
    private final Organisations organisations;
    private final Journal journal;
    private final IndexFeeder index;
    private final DiskReserve reserve;
    private final Clock clock;

    Harvester(
            ItemPreparation preparation,
            ItemWriter writer,
            Withdrawal withdrawal,
            Organisations organisations,
            Journal journal,
            IndexFeeder index,
            DiskReserve reserve,
            Clock clock) {
        this.preparation = preparation;
        this.writer = writer;
        this.withdrawal = withdrawal;
        this.organisations = organisations;
        this.journal = journal;
        this.index = index;
        this.reserve = reserve;
        this.clock = clock;
    }

    /** Runs to the end; whatever happens to an item is a line of the report. */
    public HarvestReport run(HarvestRequest request, HarvestProgress progress) {
        RunDescription run =
                new RunDescription(
                        request.id(),
                        request.sources().stream().map(Path::toString).toList(),
                        request.format().code(),
                        request.isDryRun(),
                        clock.instant());
        running.lock();
        try {
            progress.begun(run);
            if (request.isDryRun()) {
                return report(run, items(request, run, progress));
            }
            return reserve.isTouched()
                    ? report(run, List.of(RunRemarks.diskFull(run.sources().getFirst(), reserve)))
                    : recorded(request, run, progress);
        } finally {
            progress.finished();
            running.unlock();
        }
    }

    private HarvestReport recorded(
            HarvestRequest request, RunDescription run, HarvestProgress progress) {
        boolean resumed;
        try {
            resumed = journal.begin(run);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Noting that a run begins", e);
            return report(run, List.of(RunRemarks.databaseRefuses(run.sources().getFirst())));
        }
        index.accompany(); // on another core, rather than when everything is stored
        List<ReportItem> items = new ArrayList<>(items(request, run, progress));
        String source = run.sources().getFirst();
        if (resumed) {
            remark(RunRemarks.takenUp(source), items, run);
        }
        if (!stopping) {
            try {
                index.catchUp();
            } catch (UncheckedIOException | DataAccessException | TransactionException e) {
                LOG.error("Making searchable what was harvested", e);
                remark(RunRemarks.notSearchable(source), items, run);
            }
        }
        HarvestReport report = report(run, items);
        try {
            journal.end(report.run());
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Noting that a run has ended; the next one will say it was cut off", e);
        }
        return report;
    }

    /** A line about the whole, in the report and, unless nothing is written, in the journal. */
    private void remark(ReportItem line, List<ReportItem> report, RunDescription run) {
        if (!run.dryRun()) {
            writer.remark(line, run.id(), report.size());
        }
        report.add(line);
    }

    private List<ReportItem> items(
            HarvestRequest request, RunDescription run, HarvestProgress progress) {
        List<ReportItem> report = new ArrayList<>();
        List<PlannedItem> planned = plan(request, report);
        if (!report.isEmpty()) {
            return report; // a source is missing: nothing has been changed yet, and nothing will be
        }
        progress.started(planned.size());
        remarkOverlaps(planned, report, run);
        RunState state = new RunState(organisations);
        int[] done = {0};
        ItemPipeline.run(
                planned,
                item -> prepared(item, request),
                ready -> {
                    List<PreparedItem> checked = ready.stream().map(state::check).toList();
                    report.addAll(apply(checked, request, run, report.size()));
                    for (PreparedItem item : ready) {
                        progress.done(++done[0], planned.size(), item.item());
                    }
                },
                () -> stopping || (!run.dryRun() && reserve.isTouched()));
        if (done[0] < planned.size()) {
            String source = run.sources().getFirst();
            remark(
                    stopping
                            ? RunRemarks.stopped(source, done[0], planned.size())
                            : RunRemarks.diskFull(source, done[0], planned.size()),
                    report,
                    run);
            return report; // what was not reached is not gone
        }
        for (String source : run.sources()) {
            report.addAll(withdrawn(source, state, run, report.size()));
        }
        return report;
    }

    private void remarkOverlaps(
            List<PlannedItem> planned, List<ReportItem> report, RunDescription run) {
        planned.stream()
                .filter(item -> item.format() == Format.DOCUMENTS)
                .map(PlannedItem::source)
                .distinct()
                .forEach(
                        source ->
                                journal.overlapping(source, run.id())
                                        .ifPresent(
                                                other ->
                                                        remark(
                                                                RunRemarks.overlapping(
                                                                        source, other),
                                                                report,
                                                                run)));
    }

    private List<PlannedItem> plan(HarvestRequest request, List<ReportItem> report) {
        List<PlannedItem> planned = new ArrayList<>();
        for (Path source : request.sources()) {
            try {
                if (!Files.exists(source)) {
                    throw new java.nio.file.NoSuchFileException(source.toString());
                }
                SourceReader reader = readers.choose(request.format(), source);
                for (SourceItem item : reader.items(source)) {
                    planned.add(new PlannedItem(source.toString(), reader.format(), item));
                }
            } catch (IOException e) {
                report.add(RunRemarks.unreadable(source, e));
            }
        }
        return planned;
    }

    /** The one place where an unforeseen error ends: it costs its item and not the run. */
    private PreparedItem prepared(PlannedItem item, HarvestRequest request) {
        try {
            return preparation.prepare(item, request.options());
        } catch (NotStoredException e) {
            LOG.error("Preparing {} of {}", item.item().name(), item.source(), e);
            return item.prepared(new Delivery.Nothing(List.of(RunRemarks.notStored(e))));
        } catch (RuntimeException e) {
            LOG.error("Preparing {} of {}", item.item().name(), item.source(), e);
            return item.prepared(new Delivery.Nothing(List.of(RunRemarks.unforeseen(e))));
        }
    }

    private List<ReportItem> apply(
            List<PreparedItem> items, HarvestRequest request, RunDescription run, int position) {
        if (request.isDryRun()) {
            return items.stream().flatMap(item -> writer.compare(item).stream()).toList();
        }
        List<ReportItem> rows = writer.store(items, run.id(), position);
        index.wake();
        return rows;
    }

    private List<ReportItem> withdrawn(
            String source, RunState state, RunDescription run, int position) {
        List<Solution> missing = withdrawal.missing(source, state.deliveredBy(source));
        if (missing.isEmpty()) {
            return List.of();
        }
        if (!state.isComplete(source)) {
            return List.of(Withdrawal.refrained(source, missing.size()));
        }
        List<ReportItem> rows = new ArrayList<>();
        for (Solution solution : missing) {
            rows.add(
                    run.dryRun()
                            ? Withdrawal.row(solution, source)
                            : withdrawal.withdraw(
                                    solution, source, run.id(), position + rows.size()));
        }
        return rows;
    }

    private HarvestReport report(RunDescription run, List<ReportItem> items) {
        RunSummary summary = RunSummary.of(run, clock.instant(), items);
        return new HarvestReport(
                stopping ? summary.with(RunSummary.Outcome.INTERRUPTED) : summary, items);
    }

    /** {@inheritDoc} A new run may begin from here on. */
    @Override
    public void start() {
        stopping = false;
    }

    /** Lets the run under way finish the items in hand, and returns when it has ended in order. */
    @Override
    public void stop() {
        stopping = true;
        running.lock();
        running.unlock();
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }
}
