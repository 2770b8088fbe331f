package de.loesungskatalog.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.loesungskatalog.sample.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;

class BarrierReportsTest {

    private final TestDatabase database = new TestDatabase();
    private final BarrierReports reports = database.get(BarrierReports.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void reportReadsBackEqualUntilItIsRemoved() {
        BarrierReport copy =
                report(
                        BarrierConcern.ACCESSIBLE_COPY,
                        "Bitte mit Struktur.",
                        Optional.of("a@b.de"));
        BarrierReport barrier = report(BarrierConcern.BARRIER, "Kein Fokus.", Optional.empty());

        assertThat(reports.newest(10)).containsExactlyInAnyOrder(barrier, copy);

        assertThat(reports.remove(copy.id())).isTrue();
        assertThat(reports.remove(copy.id())).isFalse();
        assertThat(reports.newest(10)).containsExactly(barrier);
    }

    @Test
    void reportIsNoChangeOfTheCatalogue() {
        report(BarrierConcern.BARRIER, "Kein Fokus.", Optional.empty());
        assertThat(database.outbox().position()).isZero();
    }

    @Test
    void floodStopsAtTheLimitOfAnHour() {
        for (int i = 0; i < BarrierReports.MAX_PER_HOUR; i++) {
            report(BarrierConcern.BARRIER, "Meldung " + i, Optional.empty());
        }
        assertThat(reports.receive(BarrierConcern.BARRIER, "/", "Eine zu viel", Optional.empty()))
                .isEmpty();
        assertThat(reports.newest(100)).hasSize(BarrierReports.MAX_PER_HOUR);
    }

    @Test
    void tooLongTextIsRefusedByName() {
        assertThatThrownBy(
                        () ->
                                report(
                                        BarrierConcern.BARRIER,
                                        "x".repeat(BarrierReport.MAX_TEXT + 1),
                                        Optional.empty()))
                .hasMessageContaining("text has 1 to 4000");
    }

    private BarrierReport report(BarrierConcern concern, String text, Optional<String> reply) {
        return reports.receive(concern, "/hilfe", text, reply).orElseThrow();
    }
}
