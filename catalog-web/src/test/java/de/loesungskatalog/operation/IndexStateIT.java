package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.operation.care.IndexState;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.solution.Solutions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Path;

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

    /** Wakes nobody: what follows has not noticed yet. */
    private void store() {
        SampleCorpus.all().forEach(context.getBean(Solutions.class)::save);
    }
}
