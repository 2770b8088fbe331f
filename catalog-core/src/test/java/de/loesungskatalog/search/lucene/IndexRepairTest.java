package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.search.FacetValues;
import de.loesungskatalog.search.Guidance.Matching;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.StandInSearch;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** R8: a damaged index comes back without a human, while people search. */
class IndexRepairTest {

    private static final boolean LONG = Boolean.getBoolean("katalog.test.long");
    private static final int SOLUTIONS = LONG ? 1_000 : 20;
    private static final int DECKS = 10; // per solution
    private static final List<DocumentPage> SLIDES =
            SampleCorpus.schoolRegistrationSlides().subList(0, 2);
    private static final Duration ALLOWED = Duration.ofSeconds(120);

    @TempDir private Path folder;
    private final TestDatabase database = new TestDatabase();
    private LuceneEngine engine;
    private IndexFeeder feeder;
    private StandInSearch search;

    @BeforeEach
    void open() throws IOException {
        engine = new LuceneEngine(folder, Taxonomy.shipped());
        feeder =
                new IndexFeeder(
                        engine,
                        database.solutions(),
                        database.documents(),
                        database.organisations(),
                        database.events(),
                        database.outbox());
        engine.whenSuspect(feeder::wake);
        search =
                new StandInSearch(
                        engine,
                        new FacetValues(Taxonomy.shipped()),
                        database.solutions(),
                        database.documents(),
                        database.organisations(),
                        database.outbox());
    }

    @AfterEach
    void close() throws IOException {
        feeder.close();
        engine.close();
        database.close();
    }

    @Test
    void damageWhilePeopleSearchIsMendedWithTheNextChange() throws Exception {
        SampleCorpus.all().forEach(database.solutions()::save);
        feeder.catchUp();
        feeder.start();
        ConcurrentMap<String, Integer> answers = new ConcurrentHashMap<>();
        AtomicBoolean ended = new AtomicBoolean();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            readers.add(Thread.ofPlatform().start(() -> ask(answers, ended)));
        }
        int damages = 0;
        for (Damage damage : Damage.values()) {
            int files = LONG ? files().size() : 1;
            for (int i = 0; i < files; i++) {
                List<Path> now = files();
                damage.inflict(now.get(i % now.size()));
                mendedBy(SampleCorpus.bicycleCounter().withTitle("Zaehler " + ++damages));
            }
        }
        ended.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        System.out.printf(
                "R8: %d of %d damages while searching mended; answers %s%n",
                damages, damages, answers);
        assertThat(answers.keySet())
                .contains("index: 1 hits")
                .isSubsetOf("index: 1 hits", "records: 1 hits");
    }

    /** Largest first; the index of so few entries is one compound file and a list. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > 0)
                    .sorted(Comparator.comparing((Path file) -> file.toFile().length()).reversed())
                    .toList();
        }
    }

    private void mendedBy(Solution changed) {
        database.solutions().save(changed);
        feeder.wake();
        await().atMost(ALLOWED)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(
                        () ->
                                engine.find(SearchQuery.everything()).hits().stream()
                                                .anyMatch(
                                                        hit ->
                                                                hit.solution()
                                                                        .title()
                                                                        .equals(changed.title()))
                                        && engine.examine().problem().isEmpty());
    }

    private void ask(Map<String, Integer> answers, AtomicBoolean ended) {
        while (!ended.get()) {
            try {
                SearchResult result = search.find(SearchQuery.of("Eltern"));
                answers.merge(
                        (result.guidance().matching() == Matching.RECORDS ? "records" : "index")
                                + ": "
                                + result.total()
                                + " hits",
                        1,
                        Integer::sum);
            } catch (RuntimeException e) {
                answers.merge(e.getClass().getSimpleName(), 1, Integer::sum);
            } catch (AssertionError e) { // Lucene's own checks, which are on in tests only
                assertThat(e.getStackTrace()[0].getClassName()).startsWith("org.apache.lucene.");
            }
        }
    }

    @Test
    void lostIndexIsRebuiltFromTheTextInTheDatabase() throws IOException {
        for (int number = 0; number < SOLUTIONS; number++) {
            DocumentReference reference = SampleCorpus.schoolRegistration().documents().getFirst();
            Solution solution =
                    IndexedSamples.titled("loesung-" + number, "Antrag Nummer " + number);
            database.solutions().save(solution);
            for (int deck = 0; deck < DECKS; deck++) {
                database.documents().save(deck(solution, deck, reference), SLIDES);
            }
        }
        long begin = System.nanoTime();
        feeder.catchUp(); // there is no index yet: as after its loss
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf(
                "R8: %d solutions, %d documents rebuilt in %d ms%n",
                SOLUTIONS, SOLUTIONS * DECKS, taken.toMillis());
        assertThat(engine.find(SearchQuery.everything()).total()).isEqualTo(SOLUTIONS);
        assertThat(taken).isLessThan(ALLOWED);
    }

    private static SourceDocument deck(Solution solution, int number, DocumentReference like) {
        return SourceDocument.received(
                        solution.id(),
                        number,
                        new DocumentReference(
                                "folien-" + number,
                                like.file(),
                                null,
                                List.of(),
                                like.title(),
                                like.type(),
                                like.language(),
                                like.licence(),
                                like.visibility(),
                                like.notes(),
                                null,
                                like.provenance()),
                        "folien.pptx",
                        new StoredContent("ab".repeat(32), 12_345))
                .with(
                        DocumentState.EXTRACTED,
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        null,
                        0,
                        DocumentMetadata.pages(SLIDES.size()));
    }
}
