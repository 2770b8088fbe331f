package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.RunDescription;
import de.loesungskatalog.harvest.report.RunSummary;
import de.loesungskatalog.solution.SolutionId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What runs did: shown and backed up, never exported. Thread-safe. */
@Component
public class Journal {

    private static final int MAX_TEXT = 2000; // width of the columns reason and remedy
    private static final int MAX_PATH = 4000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final TransactionTemplate openTransaction;

    Journal(JdbcTemplate jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        transactions = new TransactionTemplate(manager);
        openTransaction =
                new TransactionTemplate(
                        manager,
                        new DefaultTransactionDefinition(
                                TransactionDefinition.PROPAGATION_MANDATORY));
    }

    /**
     * Notes that a run has begun.
     *
     * @return whether an earlier one never ended: the process died, and this run takes it up
     */
    public boolean begin(RunDescription run) {
        return Boolean.TRUE.equals(transactions.execute(status -> beginNow(run)));
    }

    private boolean beginNow(RunDescription run) {
        int interrupted =
                jdbc.update(
                        "update harvest_run set finished = ?, outcome = 'interrupted' where"
                                + " finished is null",
                        atUtc(run.started()));
        jdbc.update(
                "insert into harvest_run (id, source, format, started) values (?, ?, ?, ?)",
                run.id(),
                cut(String.join("\n", run.sources()), MAX_PATH),
                run.format(),
                atUtc(run.started()));
        return interrupted > 0;
    }

    /** The source that delivered a solution last. */
    public Optional<String> sourceOf(SolutionId solution) {
        return jdbc
                .query(
                        """
                        select i.source from harvest_item i join harvest_run r on r.id = i.run_id
                        where i.solution_id = ? order by r.started desc, i.position desc limit 1
                        """,
                        (row, index) -> row.getString("source"),
                        solution.value())
                .stream()
                .findFirst();
    }

    /** Solutions that came from this source when they were delivered last, by id. */
    public List<SolutionId> deliveredBy(String source) {
        return jdbc.query(
                """
                select solution_id from (
                    select i.solution_id, i.source, row_number() over (
                        partition by i.solution_id
                        order by r.started desc, i.position desc) as age
                    from harvest_item i join harvest_run r on r.id = i.run_id
                    where i.solution_id is not null) latest
                where age = 1 and source = ? order by solution_id
                """,
                (row, index) -> new SolutionId(row.getString("solution_id")),
                source);
    }

    /** A source of another run that lies in this one or around it. */
    public Optional<String> overlapping(String source, UUID run) {
        Path here = Path.of(source);
        return jdbc
                .query(
                        "select distinct source from harvest_run where id <> ?",
                        (row, index) -> row.getString("source"),
                        run)
                .stream()
                .flatMap(String::lines)
                .filter(other -> !other.equals(source))
                .filter(other -> Path.of(other).startsWith(here) || here.startsWith(Path.of(other)))
                .sorted()
                .findFirst();
    }

    /**
     * Notes what became of an item.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of the
     *     transaction that stores it
     */
    public void append(
            UUID run, int position, @Nullable SolutionId solution, List<ReportItem> items) {
        openTransaction.executeWithoutResult(status -> appendNow(run, position, solution, items));
    }

    private void appendNow(
            UUID run, int position, @Nullable SolutionId solution, List<ReportItem> items) {
        List<Object[]> rows = new java.util.ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(run, position + i, solution, items.get(i)));
        }
        jdbc.batchUpdate(
                """
                insert into harvest_item (run_id, position, source, item, solution_id, stage,
                level, change, pages, reason, remedy) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    public void end(RunSummary run) {
        jdbc.update(
                "update harvest_run set finished = ?, outcome = ? where id = ?",
                atUtc(run.finished()),
                run.outcome().code(),
                run.id());
    }

    private static Object[] row(
            UUID run, int position, @Nullable SolutionId solution, ReportItem item) {
        return new Object[] {
            run,
            position,
            cut(item.source(), MAX_PATH),
            cut(item.item(), MAX_PATH),
            solution == null ? null : solution.value(),
            item.stage().code(),
            item.level().code(),
            item.change().code(),
            item.pages(),
            cut(item.reason(), MAX_TEXT),
            cut(item.remedy(), MAX_TEXT)
        };
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    private static OffsetDateTime atUtc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
