package de.loesungskatalog.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.change.Change;
import de.loesungskatalog.change.Subject;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.TopicArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class EventsTest {

    private final TestDatabase database = new TestDatabase();
    private final Events events = database.get(Events.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void seriesReadsBackEqualWithDatesStandsAndTalks() {
        events.save(fair());
        assertThat(events.find(fair().id())).contains(fair());
        assertThat(events.all()).containsExactly(fair());
    }

    @Test
    void changeIsAnnouncedOnce() {
        assertThat(events.save(fair())).isTrue();
        assertThat(events.save(fair())).isFalse();
        assertThat(database.outbox().after(0, 10))
                .containsExactly(new Change(1, Subject.EVENT, "messe"));
    }

    private static EventSeries fair() {
        Talk talk =
                new Talk(
                        new EventId("t1"),
                        "Warteliste",
                        false,
                        "2020-11-19",
                        null,
                        null,
                        null,
                        List.of(TopicArea.BILDUNG),
                        List.of("Stadt Muster"),
                        List.of(new SolutionId("schulanmeldung")),
                        null,
                        Provenance.UNKNOWN);
        Event date =
                new Event(
                        new EventId("messe-owl"),
                        "Termin",
                        true,
                        "2020-11-19",
                        null,
                        4,
                        new OrganisationId("muster"),
                        List.of(),
                        "ostwestfalen-lippe",
                        "virtuell",
                        null,
                        List.of(new SolutionId("schulanmeldung")),
                        List.of(talk),
                        null);
        return new EventSeries(
                new EventId("messe"),
                EventKind.SERIES,
                "Messe",
                "2020-11",
                null,
                List.of(new OrganisationId("muster")),
                null,
                List.of(),
                List.of("Programm"),
                null,
                List.of(date),
                List.of(),
                null);
    }
}
