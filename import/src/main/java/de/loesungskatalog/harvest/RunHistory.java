package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.RecordedRun;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.RunSummary;
import de.loesungskatalog.harvest.report.Stage;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads the journal back, for those who ask what happened. Thread-safe. */
@Component
public class RunHistory {

    private static final String RUN =
            "select id, source, format, started, finished, outcome from harvest_run ";

    private final JdbcTemplate jdbc;

    RunHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest runs, newest first. */
    public List<RecordedRun> recent(int limit) {
        return jdbc.query(RUN + "order by started desc limit ?", this::run, limit);
    }

    public Optional<RecordedRun> find(UUID run) {
        return jdbc.query(RUN + "where id = ?", this::run, run).stream().findFirst();
    }

    /** Whether the latest run of a source did not come to its end. */
    public boolean wasCutOff(String source) {
        return jdbc.query(
                        RUN + "where source = ? order by started desc limit 1",
                        (row, index) -> {
                            String outcome = row.getString("outcome");
                            return outcome == null
                                    || outcome.equals(RunSummary.Outcome.INTERRUPTED.code());
                        },
                        source)
                .contains(true);
    }

    /** What a run has said about its items so far: what needs a look first, then as they came. */
    public List<ReportItem> items(UUID run, int limit) {
        RowMapper<ReportItem> item =
                (row, index) ->
                        new ReportItem(
                                row.getString("source"),
                                row.getString("item"),
                                byCode(Stage.values(), Stage::code, row.getString("stage")),
                                byCode(Level.values(), Level::code, row.getString("level")),
                                byCode(
                                        ItemChange.values(),
                                        ItemChange::code,
                                        row.getString("change")),
                                row.getInt("pages"),
                                row.getString("reason"),
                                row.getString("remedy"));
        return jdbc.query(
                """
                select source, item, stage, level, change, pages, reason, remedy from harvest_item
                where run_id = ? order by
                case level when 'fatal' then 0 when 'incomplete' then 1 else 2 end, position limit ?
                """,
                item,
                run,
                limit);
    }

    private RecordedRun run(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<ItemChange, Integer> changes = new EnumMap<>(ItemChange.class);
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        int[] pages = {0};
        jdbc.query(
                """
                select change, level, count(*) as items, sum(pages) as pages from harvest_item
                where run_id = ? group by change, level
                """,
                group -> {
                    int items = group.getInt("items");
                    changes.merge(
                            byCode(
                                    ItemChange.values(),
                                    ItemChange::code,
                                    group.getString("change")),
                            items,
                            Integer::sum);
                    levels.merge(
                            byCode(Level.values(), Level::code, group.getString("level")),
                            items,
                            Integer::sum);
                    pages[0] += group.getInt("pages");
                },
                id);
        OffsetDateTime finished = row.getObject("finished", OffsetDateTime.class);
        Instant started = row.getObject("started", OffsetDateTime.class).toInstant();
        return new RecordedRun(
                id,
                List.of(row.getString("source").split("\n")),
                row.getString("format"),
                started,
                finished == null ? null : finished.toInstant(),
                row.getString("outcome"),
                changes,
                levels,
                pages[0]);
    }

    private static <T> T byCode(T[] values, Function<T, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The journal says " + wanted));
    }
}
