package de.loesungskatalog.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.solution.Solution;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class SourceDocumentsTest {

    private final TestDatabase database = new TestDatabase();
    private final SourceDocuments documents = database.documents();
    private final Solution solution = SampleCorpus.schoolRegistration();
    private final SourceDocument deck = SampleCorpus.deckOf(solution, 3);

    @BeforeEach
    void storeSolution() {
        database.solutions().save(solution);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void documentAndPagesReadBackEqual() {
        documents.save(deck, SampleCorpus.schoolRegistrationSlides());
        assertThat(documents.find(deck.id())).contains(deck);
        assertThat(documents.pages(deck.id())).isEqualTo(SampleCorpus.schoolRegistrationSlides());
    }

    @Test
    void savingAgainReplacesPages() {
        documents.save(deck, SampleCorpus.schoolRegistrationSlides());
        List<DocumentPage> one = List.of(DocumentPage.of(PageKind.SLIDE, 1, "Neu"));
        documents.save(deck, one);
        assertThat(documents.pages(deck.id())).isEqualTo(one);
    }

    @Test
    void changedDocumentIsAnnouncedForItsSolution() {
        long before = database.outbox().position();
        documents.save(deck, List.of());
        assertThat(database.outbox().after(before, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.id()).isEqualTo(solution.id().value()));
    }

    @Test
    void documentThatTheRecordNoLongerNamesIsRemoved() {
        documents.save(deck, SampleCorpus.schoolRegistrationSlides());
        documents.retain(solution.id(), List.of());
        assertThat(documents.of(solution.id())).isEmpty();
        assertThat(documents.pages(deck.id())).isEmpty();
    }
}
