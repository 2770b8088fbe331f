package de.loesungskatalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.event.EventId;
import de.loesungskatalog.event.EventKind;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.OrganisationKind;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.solution.Solution;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

import java.util.List;

/** A record and the note of its change are stored together or not at all. */
class OutboxTest {

    private final TestDatabase database = new TestDatabase();
    private final Solution solution = SampleCorpus.schoolRegistration();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void noteWithoutATransactionIsRefused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> database.outbox().changed(Subject.SOLUTION, "schulanmeldung"));
        assertThat(database.outbox().position()).isZero();
    }

    @Test
    void solutionIsNotStoredWithoutItsNote() {
        withoutNotes(() -> database.solutions().save(solution));
        assertThat(database.solutions().find(solution.id())).isEmpty();
    }

    @Test
    void organisationIsNotStoredWithoutItsNote() {
        Organisation organisation =
                new Organisation(
                        new OrganisationId("musterstadt"),
                        "Stadt Musterstadt",
                        OrganisationKind.MUNICIPALITY,
                        null,
                        List.of());
        withoutNotes(() -> database.organisations().save(organisation));
        assertThat(database.organisations().all()).isEmpty();
    }

    @Test
    void seriesIsNotStoredWithoutItsNote() {
        EventSeries series =
                new EventSeries(
                        new EventId("messe"),
                        EventKind.SERIES,
                        "Messe",
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null);
        withoutNotes(() -> database.events().save(series));
        assertThat(database.events().all()).isEmpty();
    }

    @Test
    void documentKeepsItsPagesWithoutTheNote() {
        database.solutions().save(solution);
        SourceDocument deck = SampleCorpus.deckOf(solution, 3);
        database.documents().save(deck, SampleCorpus.schoolRegistrationSlides());

        List<DocumentPage> others = List.of(DocumentPage.of(PageKind.SLIDE, 1, "Neu"));
        withoutNotes(() -> database.documents().save(deck, others));
        withoutNotes(() -> database.documents().retain(solution.id(), List.of()));

        assertThat(database.documents().pages(deck.id()))
                .isEqualTo(SampleCorpus.schoolRegistrationSlides());
    }

    private void withoutNotes(Runnable save) {
        database.jdbc().sql("alter table outbox rename to outbox_away").update();
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(save::run);
        database.jdbc().sql("alter table outbox_away rename to outbox").update();
    }
}
