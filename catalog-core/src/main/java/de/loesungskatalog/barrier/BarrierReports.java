package de.loesungskatalog.barrier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letter box for reports. Anybody may drop something in, so it has a limit. Thread-safe. */
@Repository
public class BarrierReports {

    /**
     * Reports an hour, of everybody together. Real ones are a few a month; a flood must neither
     * fill the disk nor bury them, and we do not know who sends it, because we keep no addresses.
     */
    public static final int MAX_PER_HOUR = 30;

    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    BarrierReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a report.
     *
     * @return empty when too many came within the last hour; then nothing is kept
     */
    public Optional<BarrierReport> receive(
            BarrierConcern concern, String page, String text, Optional<String> reply) {
        BarrierReport report =
                new BarrierReport(
                        UUID.randomUUID(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS), // what databases keep
                        concern,
                        page,
                        text,
                        reply.orElse(null));
        if (receivedWithinTheHour() >= MAX_PER_HOUR) {
            return Optional.empty();
        }
        jdbc.sql(
                        "insert into barrier_report (id, received, concern, page, text, reply)"
                                + " values (:id, :received, :concern, :page, :text, :reply)")
                .param("id", report.id())
                .param("received", report.received().atOffset(ZoneOffset.UTC))
                .param("concern", concern.code())
                .param("page", page)
                .param("text", text)
                .param("reply", report.reply())
                .update();
        return Optional.of(report);
    }

    /** The latest reports, newest first. */
    public List<BarrierReport> newest(int limit) {
        return jdbc.sql(
                        "select id, received, concern, page, text, reply from barrier_report"
                                + " order by received desc, id limit :limit")
                .param("limit", limit)
                .query(
                        (row, number) ->
                                new BarrierReport(
                                        row.getObject("id", UUID.class),
                                        row.getObject("received", OffsetDateTime.class).toInstant(),
                                        BarrierConcern.byCode(row.getString("concern"))
                                                .orElseThrow(),
                                        row.getString("page"),
                                        row.getString("text"),
                                        row.getString("reply")))
                .list();
    }

    /** Forgets a report that was answered; says whether there was one. */
    public boolean remove(UUID id) {
        return jdbc.sql("delete from barrier_report where id = :id").param("id", id).update() > 0;
    }

    private long receivedWithinTheHour() {
        return jdbc.sql("select count(*) from barrier_report where received > :since")
                .param("since", clock.instant().minus(HOUR).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
