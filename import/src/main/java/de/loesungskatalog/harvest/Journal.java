package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.RunDescription;
import de.loesungskatalog.harvest.report.RunSummary;
import de.loesungskatalog.solution.SolutionId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What runs did: shown and backed up, never exported. Thread-safe. */
@Component
public class Journal {

    private static final int MAX_TEXT = 2000; // width of the columns reason and remedy
    private static final int MAX_PATH = 4000;

    private final JdbcTemplate jdbc;

    Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a run has begun. Until it ends, the run counts as interrupted. */
    @Transactional
    public void begin(RunDescription run) {
        jdbc.update(
                "insert into harvest_run (id, source, format, started) values (?, ?, ?, ?)",
                run.id(),
                cut(String.join("\n", run.sources()), MAX_PATH),
                run.format(),
                atUtc(run.started()));
    }

    /** Notes what became of an item, within the transaction that stores it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(
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

    @Transactional
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
