package de.loesungskatalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.OrganisationKind;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.ProviderRole;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

class IndexFeederTest {

    @TempDir private Path folder;
    private final TestDatabase database = new TestDatabase();
    private LuceneEngine engine;
    private IndexFeeder feeder;

    @BeforeEach
    void open() throws IOException {
        engine = new LuceneEngine(folder.resolve("index"), Taxonomy.shipped());
        feeder = feeder(database, engine);
    }

    @AfterEach
    void close() throws IOException {
        feeder.close();
        engine.close();
        database.close();
    }

    @Test
    void storedSolutionIsFoundAfterCatchingUp() {
        storeAll();
        feeder.catchUp();
        assertThat(ids("Warteliste")).containsExactly("schulanmeldung");
        assertThat(engine.position(database.outbox().database()))
                .isEqualTo(database.outbox().position());
    }

    @Test
    void whatIsNotPublicLeavesNoTrace() {
        storeAll();
        feeder.catchUp();
        assertThat(ids("Preisrahmen")).isEmpty(); // hidden slide
        assertThat(ids("Sprechernotiz")).isEmpty();
        assertThat(ids("Vertragsentwurf")).isEmpty();
    }

    @Test
    void withdrawnSolutionDisappears() {
        storeAll();
        feeder.catchUp();
        database.solutions()
                .save(SampleCorpus.schoolRegistration().withPublication(Publication.WITHDRAWN));
        feeder.catchUp();
        assertThat(ids("Schulanmeldung")).isEmpty();
        assertThat(engine.find(SearchQuery.everything()).total()).isEqualTo(2);
    }

    @Test
    void renamedOrganisationIsShownByItsNewName() {
        OrganisationId id = new OrganisationId("musterstadt");
        Solution provided =
                SampleCorpus.bicycleCounter()
                        .withProvider(List.of(new Provider(id, ProviderRole.OPERATOR)));
        database.organisations().save(organisation(id, "Musterstadt"));
        database.solutions().save(provided);
        feeder.catchUp();
        database.organisations().save(organisation(id, "Beispielstadt"));
        feeder.catchUp();
        assertThat(ids("Beispielstadt")).containsExactly("radzaehlstellen");
        SearchResult old = engine.find(SearchQuery.of("Musterstadt"));
        assertThat(old.guidance().complete()).isZero(); // only "Stadt" is left of it
    }

    @Test
    void indexOfAnotherDatabaseIsRebuilt() {
        storeAll();
        feeder.catchUp();
        try (TestDatabase other = new TestDatabase();
                IndexFeeder otherFeeder = feeder(other, engine)) {
            other.solutions().save(SampleCorpus.residentParkingPermit());
            otherFeeder.catchUp();
            assertThat(ids("")).containsExactly("bewohnerparkausweis");
        }
    }

    @Test
    void followerShowsWhatIsStoredLater() {
        feeder.start();
        storeAll();
        feeder.wake();
        feeder.catchUp();
        assertThat(ids("Warteliste")).containsExactly("schulanmeldung");
    }

    @Test
    void longWorkThatNobodyWatchesIsAccompaniedWithFewCommits() throws IOException {
        feeder.catchUp();
        long before = commits();
        long begin = System.nanoTime();
        feeder.accompany();
        for (int i = 0; i < 400; i++) {
            database.solutions()
                    .save(Solution.titled(new SolutionId("nr-" + i), "Pegelmessung " + i));
            feeder.wake();
        }
        feeder.catchUp();
        long rests = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) / 2;
        assertThat(commits() - before).isBetween(1L, 3 + rests);
        assertThat(engine.find(SearchQuery.of("Pegelmessung")).total()).isEqualTo(400);
    }

    @Test
    void whoeverStartsItForPeopleWhoSearchMakesItFollowClosely() {
        feeder.accompany();
        feeder.start();
        feeder.accompany();
        assertThat(feeder.pace()).isEqualTo(Pace.WATCHED);
    }

    /** Lucene counts the commits of an index. */
    private long commits() throws IOException {
        try (FSDirectory index = FSDirectory.open(folder.resolve("index/1"))) {
            return SegmentInfos.readLatestCommit(index).getGeneration();
        }
    }

    private void storeAll() {
        SampleCorpus.all().forEach(database.solutions()::save);
        SourceDocument deck = SampleCorpus.deckOf(SampleCorpus.schoolRegistration(), 3);
        database.documents().save(deck, SampleCorpus.schoolRegistrationSlides());
    }

    private List<String> ids(String text) {
        return engine.find(SearchQuery.of(text).withSize(100)).hits().stream()
                .map(hit -> hit.solution().id().value())
                .toList();
    }

    private static Organisation organisation(OrganisationId id, String name) {
        return new Organisation(id, name, OrganisationKind.MUNICIPALITY, null, List.of());
    }

    private static IndexFeeder feeder(TestDatabase database, SearchIndex index) {
        return new IndexFeeder(
                index,
                database.solutions(),
                database.documents(),
                database.organisations(),
                database.events(),
                database.outbox());
    }
}
