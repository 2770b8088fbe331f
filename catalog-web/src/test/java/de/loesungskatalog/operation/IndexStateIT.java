package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.operation.care.IndexState;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.IndexChange;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.solution.Solutions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is said of an index that has not followed the database yet. */
class IndexStateIT {

    @TempDir private Path folder;
    private ConfigurableApplicationContext context;
    private IndexState state;

    @BeforeEach
    void open() {
        DataDirectory directory = new DataDirectory(folder.resolve("daten"));
        directory.prepare();
        context = CatalogueApplication.withoutWeb(directory, Settings.load()).run();
        state = context.getBean(IndexState.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void indexThatNobodyUpdatesIsAProblem() throws IOException {
        store();
        assertThat(state.problems())
                .containsExactly("Die letzten Änderungen sind noch nicht im Index.");
    }

    @Test
    void indexThatFollowsARunningCatalogueIsGivenTheTimeForIt() throws IOException {
        context.getBean(IndexFeeder.class).start();
        store();
        assertThat(state.problems()).isEmpty();
        assertThat(state.describe()).isEqualTo("aktuell");
    }

    @Test
    void indexThatIsAheadOfTheDatabaseIsAProblem() throws IOException {
        store();
        context.getBean(IndexFeeder.class).catchUp();
        Outbox outbox = context.getBean(Outbox.class);
        context.getBean(SearchIndex.class)
                .apply(
                        IndexChange.of(List.of(), List.of()),
                        outbox.database(),
                        outbox.position() + 1);
        assertThat(state.problems())
                .containsExactly("Der Index gehört zu einem neueren Stand der Datenbank.");
    }

    /** Wakes nobody: what follows has not noticed yet. */
    private void store() {
        SampleCorpus.all().forEach(context.getBean(Solutions.class)::save);
    }
}
