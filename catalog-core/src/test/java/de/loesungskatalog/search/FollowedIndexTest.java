package de.loesungskatalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventId;
import de.loesungskatalog.event.EventKind;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Talk;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.OrganisationKind;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.search.Neighbour.Kind;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Visibility;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** An index that followed many changes, against a new one, and against what must not be in it. */
class FollowedIndexTest {

    private static final List<String> WORDS =
            List.of(
                    "Antrag",
                    "Schule",
                    "Bauantrag",
                    "Wohngeld",
                    "Parkausweis",
                    "Anmeldung",
                    "Kita",
                    "Hund",
                    "Steuer",
                    "Termin",
                    "Fahrzeug",
                    "Abmeldung",
                    "Bescheid",
                    "Führerschein",
                    "Umzug",
                    "Gewerbe",
                    "Abfall",
                    "Müll",
                    "Straße",
                    "Licht",
                    "Sensor",
                    "Karte",
                    "Daten",
                    "Portal",
                    "Formular",
                    "Akte",
                    "Archiv",
                    "Bücherei");

    @TempDir private Path folder;
    private final TestDatabase database = new TestDatabase();
    private LuceneEngine engine;
    private IndexFeeder feeder;

    @BeforeEach
    void open() throws IOException {
        engine = new LuceneEngine(folder.resolve("index"), Taxonomy.shipped());
        feeder =
                new IndexFeeder(
                        engine,
                        database.solutions(),
                        database.documents(),
                        database.organisations(),
                        database.events(),
                        database.outbox());
    }

    @AfterEach
    void close() throws IOException {
        feeder.close();
        engine.close();
        database.close();
    }

    @Test
    void answersLikeANewOneToThreeHundredQuestions() {
        Random random = new Random(4);
        for (int i = 0; i < 80; i++) {
            database.solutions().save(random(i, random));
        }
        feeder.catchUp();
        for (int round = 0; round < 25; round++) {
            int changed = random.nextInt(80);
            Solution solution = random(changed, random);
            database.solutions()
                    .save(
                            round % 6 == 0
                                    ? solution.withPublication(Publication.WITHDRAWN)
                                    : solution);
            feeder.catchUp();
        }
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            questions.add(text(1 + i % 4, random) + (i % 10 == 0 ? "x" : ""));
        }
        List<List<String>> followed = questions.stream().map(this::answer).toList();
        feeder.rebuild();
        assertThat(questions.stream().map(this::answer).toList()).isEqualTo(followed);
        assertThat(followed.stream().filter(answer -> answer.size() > 1).count())
                .isGreaterThan(250);
    }

    /** Ids in order and whatever else the index decides. */
    private List<String> answer(String question) {
        SearchResult result = engine.find(SearchQuery.of(question).withSize(100));
        List<String> answer = new ArrayList<>();
        answer.add(result.total() + " " + result.corrected() + " " + result.suggestion());
        result.hits().forEach(hit -> answer.add(hit.solution().id().value()));
        return answer;
    }

    private static Solution random(int number, Random random) {
        return Solution.titled(new SolutionId("loesung-" + number), text(3, random))
                .withSummary(text(8, random))
                .withDescription(text(40, random));
    }

    private static String text(int words, Random random) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", text);
    }

    @Test
    void whatIsNotPublicLeavesNoTraceAnywhere() {
        database.solutions().save(SampleCorpus.residentParkingPermit());
        database.solutions()
                .save(secret("entwurf", "Quarkentwurf").withPublication(Publication.DRAFT));
        database.solutions().save(secret("weg", "Quarkrückzug"));
        feeder.catchUp();
        database.solutions()
                .save(secret("weg", "Quarkrückzug").withPublication(Publication.WITHDRAWN));
        Solution open = SampleCorpus.schoolRegistration();
        database.solutions().save(open);
        database.documents()
                .save(
                        SampleCorpus.deckOf(open, 2),
                        List.of(
                                page(1, "Offenes", "Quarknotiz", Visibility.PUBLIC),
                                page(2, "Quarkseite", null, Visibility.INTERNAL)));
        database.events().save(series(List.of(new SolutionId("entwurf"), new SolutionId("weg"))));
        feeder.catchUp();
        for (String secret : List.of("Quarkentwurf", "Quarkrückzug", "Quarknotiz", "Quarkseite")) {
            assertNoTrace(secret);
            assertNoTrace(secret.substring(0, 8)); // completed
            assertNoTrace(secret.replace("rk", "kr")); // corrected
        }
        assertThat(engine.similar(SampleCorpus.SCHOOL_REGISTRATION, 20))
                .extracting(card -> card.id().value())
                .doesNotContain("entwurf", "weg");
        SearchResult all = engine.find(SearchQuery.everything());
        assertThat(all.total()).isEqualTo(2);
        assertThat(all.facets().toString().toLowerCase()).doesNotContain("quark");
    }

    @Test
    void notesAreFoundOnTheirSlideOnlyWhileTheRecordPublishesThem() {
        Solution open = SampleCorpus.schoolRegistration();
        List<DocumentPage> pages =
                List.of(
                        page(1, "Offenes", "Quarknotiz", Visibility.PUBLIC),
                        page(2, "Zwiebelseite", "Zwiebelrand", Visibility.INTERNAL));
        database.solutions().save(withNotes(open, Visibility.PUBLIC));
        database.documents().save(SampleCorpus.deckOf(open, 2), pages);
        feeder.catchUp();
        assertThat(engine.find(SearchQuery.of("Quarknotiz")).hits().getFirst().matches())
                .extracting(match -> match.anchor())
                .contains("folie-1");
        assertThat(engine.find(SearchQuery.of("Zwiebelrand")).total()).isZero();

        database.solutions().save(withNotes(open, Visibility.INTERNAL));
        feeder.catchUp();
        assertNoTrace("Quarknotiz");
    }

    private static Solution withNotes(Solution solution, Visibility notes) {
        return solution.withDocuments(
                solution.documents().stream()
                        .map(
                                d ->
                                        new DocumentReference(
                                                d.id(),
                                                d.file(),
                                                d.url(),
                                                d.pages(),
                                                d.title(),
                                                d.type(),
                                                d.language(),
                                                d.licence(),
                                                d.visibility(),
                                                notes,
                                                d.recording(),
                                                d.provenance()))
                        .toList());
    }

    private void assertNoTrace(String asked) {
        SearchResult result = engine.find(SearchQuery.of(asked));
        assertThat(result.corrected()).as(asked).isNull();
        assertThat(result.suggestion()).as(asked).isNull();
        assertThat(result.hits().toString().toLowerCase()).doesNotContain("quark");
        assertThat(result.guidance().complete()).isZero();
        assertThat(engine.suggest(asked, 20)).as(asked).isEmpty();
        assertThat(engine.neighbours(asked, EnumSet.allOf(Kind.class), 20)).isEmpty();
    }

    @Test
    void eventsTalksStandsAndOrganisationsAreFound() {
        database.solutions().save(SampleCorpus.schoolRegistration());
        database.organisations()
                .save(
                        new Organisation(
                                new OrganisationId("musterstadt"),
                                "Stadt Musterstadt",
                                OrganisationKind.MUNICIPALITY,
                                null,
                                List.of()));
        database.events().save(series(List.of(SampleCorpus.SCHOOL_REGISTRATION)));
        feeder.catchUp();
        assertThat(found("Digitale Reise")).containsExactly("EVENT reihe");
        assertThat(found("Vortrag Bezahldienst")).containsExactly("TALK bezahlen");
        assertThat(found("Schulanmeldung")).containsExactly("STAND termin");
        assertThat(found("Schulanmeldung Musterstadt")).contains("ORGANISATION musterstadt");
        feeder.rebuild();
        assertThat(found("Vortrag Bezahldienst")).containsExactly("TALK bezahlen");
        assertThat(engine.find(SearchQuery.of("Bezahldienst")).guidance().complete()).isZero();
        assertThat(engine.neighbours("Musterstadt", Set.of(Kind.EVENT, Kind.TALK), 5)).isEmpty();
    }

    private Set<String> found(String text) {
        Set<String> found = new TreeSet<>();
        engine.neighbours(text, EnumSet.allOf(Kind.class), 10)
                .forEach(neighbour -> found.add(neighbour.kind() + " " + neighbour.id()));
        return found;
    }

    private static Solution secret(String id, String word) {
        return Solution.titled(new SolutionId(id), word + " für Schulen")
                .withSummary("Digitale Schulanmeldung mit " + word)
                .withTags(List.of(word))
                .withRegion(word);
    }

    private static DocumentPage page(
            int number,
            String text,
            @org.jspecify.annotations.Nullable String notes,
            Visibility v) {
        return new DocumentPage(PageKind.SLIDE, number, null, text, notes, v, null);
    }

    private static EventSeries series(List<SolutionId> stands) {
        Talk talk =
                new Talk(
                        new EventId("bezahlen"),
                        "Der Bezahldienst im Alltag",
                        null,
                        null,
                        null,
                        null,
                        "Vortrag",
                        List.of(),
                        List.of("Finanzamt"),
                        List.of(),
                        null,
                        null);
        Event date =
                new Event(
                        new EventId("termin"),
                        "Termin im November",
                        null,
                        "2020-11-19",
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        stands,
                        List.of(talk),
                        null);
        return new EventSeries(
                new EventId("reihe"),
                EventKind.SERIES,
                "Digitale Reise",
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(date),
                List.of(),
                null);
    }
}
