package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.IndexChange;
import de.loesungskatalog.search.IndexEntry;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.search.SearchUnavailableException;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class LuceneEngineTest {

    private static final UUID DATABASE = IndexedSamples.DATABASE;

    @TempDir private Path folder;

    @Test
    void withoutIndexNothingIsAnsweredInsteadOfNoHits() throws IOException {
        try (var samples = new IndexedSamples(folder)) {
            assertThat(samples.engine.position(DATABASE)).isEqualTo(-1);
            assertThatThrownBy(() -> samples.find("Schule"))
                    .isInstanceOf(SearchUnavailableException.class);
        }
    }

    @Test
    void indexSurvivesRestart() throws IOException {
        IndexedSamples.corpus(folder).close();
        try (var samples = new IndexedSamples(folder)) {
            assertThat(samples.engine.position(DATABASE)).isEqualTo(1);
            assertThat(samples.ids("Schulanmeldung")).containsExactly("schulanmeldung");
        }
    }

    @Test
    void tidyingAfterManyChangesLeavesOnePartAndEveryAnswer() throws IOException {
        try (var samples = IndexedSamples.corpus(folder)) {
            for (int i = 1; i <= 4; i++) {
                IndexEntry added =
                        IndexedSamples.entry(IndexedSamples.titled("nr-" + i, "Pegel Nummer " + i));
                samples.engine.apply(
                        new IndexChange(List.of(added), Set.of(), List.of()), DATABASE, 1 + i);
            }
            List<String> before = samples.ids("Pegel Schulanmeldung");
            assertThat(parts()).isEqualTo(5);

            samples.engine.tidy(5);
            assertThat(parts()).isEqualTo(5);

            samples.engine.tidy(4);

            assertThat(parts()).isEqualTo(1);
            assertThat(samples.engine.position(DATABASE)).isEqualTo(5);
            assertThat(samples.ids("Pegel Schulanmeldung")).hasSizeGreaterThan(4).isEqualTo(before);
        }
    }

    @Test
    void tidyingLeavesATidyIndexAlone() throws IOException {
        try (var samples = IndexedSamples.corpus(folder)) {
            List<String> before = files();

            samples.engine.tidy(1);

            assertThat(files()).isEqualTo(before);
        }
    }

    private int parts() throws IOException {
        try (var directory = FSDirectory.open(folder.resolve("1"))) {
            return SegmentInfos.readLatestCommit(directory).size();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("1"))) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void indexOfAnotherDatabaseIsRefusedAndAnswersNoMore() throws IOException {
        try (var samples = IndexedSamples.corpus(folder)) {
            assertThat(samples.engine.position(new UUID(2, 2))).isEqualTo(-1);
            assertThatThrownBy(() -> samples.find("Schule"))
                    .isInstanceOf(SearchUnavailableException.class);
        }
    }

    @Test
    void damagedIndexIsReportedAndReplaced() throws IOException {
        IndexedSamples.corpus(folder).close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (var samples = new IndexedSamples(folder)) {
            assertThat(samples.engine.position(DATABASE)).isEqualTo(-1);
            samples.rebuild(7, List.of(IndexedSamples.entry(SampleCorpus.bicycleCounter())));
            assertThat(samples.engine.position(DATABASE)).isEqualTo(7);
            assertThat(samples.ids("Zählstelle")).containsExactly("radzaehlstellen");
        }
    }

    @Test
    void abandonedRebuildLeavesTheOldIndexLive() throws IOException {
        try (var samples = IndexedSamples.corpus(folder)) {
            try (SearchIndex.Rebuild rebuild = samples.engine.rebuild()) {
                rebuild.add(IndexedSamples.entry(IndexedSamples.titled("neu", "Etwas Neues")));
            }
            assertThat(samples.ids("Neues")).isEmpty();
            assertThat(samples.ids("Schulanmeldung")).containsExactly("schulanmeldung");
            assertThat(folders()).containsExactly("1");
        }
    }

    @Test
    void finishedRebuildReplacesTheOldIndex() throws IOException {
        try (var samples = IndexedSamples.corpus(folder)) {
            samples.rebuild(2, List.of(IndexedSamples.entry(IndexedSamples.titled("neu", "Neu"))));
            assertThat(samples.ids("")).containsExactly("neu");
            assertThat(folders()).containsExactly("2");
        }
    }

    @Test
    void appliedChangesAreShownAndDurable() throws IOException {
        try (var samples = IndexedSamples.corpus(folder)) {
            IndexEntry renamed =
                    IndexedSamples.entry(
                            SampleCorpus.bicycleCounter().withTitle("Dauerzählstellen"));
            samples.engine.apply(
                    IndexChange.of(List.of(renamed), List.of(SampleCorpus.SCHOOL_REGISTRATION)),
                    DATABASE,
                    5);
            assertThat(samples.ids("Schulanmeldung")).isEmpty();
            assertThat(samples.ids("Dauerzählstelle")).containsExactly("radzaehlstellen");
        }
        try (var samples = new IndexedSamples(folder)) {
            assertThat(samples.engine.position(DATABASE)).isEqualTo(5);
            assertThat(samples.ids("")).hasSize(2);
        }
    }

    @Test
    void updateIsSeenAsAWholeOrNotAtAll() throws IOException {
        IndexChange renamed =
                IndexChange.of(
                        List.of(
                                IndexedSamples.entry(
                                        SampleCorpus.bicycleCounter().withTitle("Quittenkuchen"))),
                        List.of());
        IndexChange withdrawn =
                IndexChange.of(List.of(), List.of(SampleCorpus.SCHOOL_REGISTRATION));
        try (var samples = IndexedSamples.corpus(folder)) {
            try (SearchIndex.Update abandoned = samples.engine.update()) {
                abandoned.add(withdrawn);
            }
            try (SearchIndex.Update update = samples.engine.update()) {
                update.add(renamed);
                assertThat(samples.ids("Quittenkuchen")).isEmpty();
                update.add(withdrawn);
                assertThat(samples.ids("Schulanmeldung")).containsExactly("schulanmeldung");
                assertThat(CompletableFuture.supplyAsync(() -> samples.engine.position(DATABASE)))
                        .as("does not wait for the update")
                        .succeedsWithin(Duration.ofSeconds(10))
                        .isEqualTo(1L);
                update.commit(DATABASE, 5);
            }
            assertThat(samples.ids("Quittenkuchen")).containsExactly("radzaehlstellen");
            assertThat(samples.ids("Schulanmeldung")).isEmpty();
            assertThat(samples.engine.position(DATABASE)).isEqualTo(5);
        }
    }

    @Test
    void removedTextIsGoneFromDisk() throws IOException {
        try (var samples = IndexedSamples.corpus(folder)) {
            samples.engine.apply(
                    IndexChange.of(List.of(), List.of(SampleCorpus.SCHOOL_REGISTRATION)),
                    DATABASE,
                    2);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("schulanmeldung");
            }
        }
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
