package de.loesungskatalog.harvest.starter;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Talk;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.solution.Adoption;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Link;
import de.loesungskatalog.solution.Milestone;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.taxonomy.TopicArea;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The promises of {@code docs/editorial-guide.md}, held for every file below {@code data/}. */
class StarterCatalogueTest {

    private static final Taxonomy TAXONOMY = Taxonomy.shipped();
    private static final String IMPRINT =
            "Zusammengestellt vom Lösungskatalog aus öffentlichen Quellen, Stand ";
    private static final long LARGEST = 40L << 20; // bytes: the package must stay quick to fetch
    private static final String ISO = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    @TempDir private static Path folder;
    private static StarterCatalogue catalogue;

    @BeforeAll
    static void fill() throws IOException {
        catalogue = StarterCatalogue.in(folder);
    }

    @AfterAll
    static void close() {
        catalogue.close();
    }

    @Test
    void everyRecordAndFileIsReadWithoutAnythingToSay() {
        assertThat(catalogue.report().items()).isNotEmpty();
        assertThat(catalogue.report().items())
                .filteredOn(line -> line.level() != Level.OK)
                .isEmpty();
        assertThat(catalogue.documents())
                .allSatisfy(
                        document ->
                                assertThat(document.state()).isEqualTo(DocumentState.EXTRACTED));
    }

    @Test
    void readingTwiceChangesNothing() {
        assertThat(catalogue.readAgain().items())
                .extracting(ReportItem::change)
                .containsOnly(ItemChange.UNCHANGED);
    }

    @Test
    void thereIsEnoughToFind() {
        List<Solution> solutions = catalogue.solutions();
        assertThat(solutions).hasSizeGreaterThanOrEqualTo(150);
        assertThat(solutions).allMatch(Solution::isPublished);
        for (TopicArea area : TopicArea.values()) {
            assertThat(in(area)).as(area.code()).isPositive();
        }
        for (String asked : List.of("Gesundheit", "Mobilität", "Sicherheit", "Bildung")) {
            assertThat(in(TopicArea.parse(asked).orElseThrow()))
                    .as(asked)
                    .isGreaterThanOrEqualTo(12);
        }
        assertThat(solutions)
                .filteredOn(s -> !s.ozgServices().isEmpty() || !s.leikaKeys().isEmpty())
                .hasSizeGreaterThanOrEqualTo(50);
        assertThat(catalogue.documents(DocumentType.SLIDES)).hasSizeGreaterThanOrEqualTo(80);
        assertThat(catalogue.documents(DocumentType.FAQ)).hasSizeGreaterThanOrEqualTo(75);
        assertThat(catalogue.documents(DocumentType.SUBTITLES))
                .hasSize(2)
                .allMatch(subtitles -> subtitles.title().contains("zur Demonstration"));
        assertThat(solutions.stream().mapToInt(s -> s.faqs().size()).sum())
                .isGreaterThanOrEqualTo(450);
    }

    @Test
    void codesAndIdsLeadSomewhere() {
        Set<String> organisations = new HashSet<>(catalogue.organisationIds());
        for (Solution solution : catalogue.solutions()) {
            assertThat(solution.topics()).as(solution.id().value()).hasSizeBetween(1, 2);
            assertThat(solution.ozgServices())
                    .as(solution.id().value())
                    .allMatch(id -> TAXONOMY.ozgService(id).isPresent());
            assertThat(solution.leikaKeys())
                    .as(solution.id().value())
                    .allMatch(key -> TAXONOMY.leikaService(key).isPresent());
            assertThat(solution.provider())
                    .extracting(Provider::organisation)
                    .as(solution.id().value())
                    .allMatch(id -> organisations.contains(id.toString()));
            assertThat(solution.region()).as(solution.id().value()).isNotNull();
        }
    }

    @Test
    void eventsLeadToSolutionsAndOrganisations() {
        Set<SolutionId> solutions =
                catalogue.solutions().stream().map(Solution::id).collect(toSet());
        Set<String> organisations = new HashSet<>(catalogue.organisationIds());
        EventSeries series =
                catalogue.events().stream()
                        .filter(e -> !e.dates().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(series.dates())
                .extracting(Event::region)
                .containsExactlyInAnyOrderElementsOf(
                        TAXONOMY.modelRegions().stream().map(region -> region.code()).toList());
        assertThat(series.dates()).filteredOn(date -> date.date() != null).hasSize(1);
        for (Event date : series.dates()) {
            assertThat(solutions).containsAll(date.stands());
            assertThat(organisations).contains(String.valueOf(date.host()));
            assertThat(date.hostMembers())
                    .hasSize(
                            TAXONOMY.modelRegion(String.valueOf(date.region()))
                                    .orElseThrow()
                                    .members()
                                    .size())
                    .allMatch(member -> organisations.contains(member.value()));
        }
        assertThat(catalogue.talks()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(catalogue.talks())
                .flatExtracting(Talk::solutions)
                .allMatch(solution -> solutions.contains(solution));
    }

    @Test
    void datesAreDates() {
        for (Solution solution : catalogue.solutions()) {
            Stream<String> days =
                    Stream.concat(
                            solution.milestones().stream().map(Milestone::when),
                            solution.adoptions().stream()
                                    .map(Adoption::since)
                                    .filter(Objects::nonNull));
            assertThat(days).as(solution.id().value()).allMatch(day -> day.matches(ISO));
            assertThat(solution.created()).as(solution.id().value()).isNotNull();
            assertThat(solution.updated()).as(solution.id().value()).isNotNull();
        }
        assertThat(catalogue.talks())
                .extracting(Talk::date)
                .filteredOn(Objects::nonNull)
                .allMatch(day -> day.matches(ISO));
    }

    @Test
    void linksAreWellFormedAndPublic() {
        for (Solution solution : catalogue.solutions()) {
            Stream<String> addresses =
                    Stream.of(
                                    solution.links().stream().map(Link::url),
                                    solution.provenance().sources().stream(),
                                    solution.adoptions().stream().map(Adoption::source),
                                    solution.documents().stream()
                                            .flatMap(StarterCatalogueTest::sources))
                            .flatMap(each -> each)
                            .filter(Objects::nonNull);
            assertThat(addresses)
                    .as(solution.id().value())
                    .allMatch(StarterCatalogueTest::isPublicAddress);
        }
        assertThat(catalogue.talks())
                .flatExtracting(talk -> Objects.requireNonNull(talk.provenance()).sources())
                .isNotEmpty()
                .allMatch(address -> isPublicAddress(String.valueOf(address)));
    }

    @Test
    void whoStatesFactsNamesSources() {
        for (Solution solution : catalogue.solutions()) {
            boolean unproven = solution.provenance().unsourced().contains("all");
            assertThat(solution.provenance().sources().isEmpty())
                    .as(solution.id().value())
                    .isEqualTo(unproven);
            assertThat(solution.provenance().readOn()).as(solution.id().value()).isNotNull();
        }
        assertThat(catalogue.solutions())
                .filteredOn(solution -> !solution.documents().isEmpty())
                .allMatch(solution -> !solution.provenance().unsourced().contains("all"));
    }

    @Test
    void everyDeckHasAtLeastFiveSlidesWithTitleAndText() {
        catalogue
                .decks()
                .forEach(
                        (deck, slides) -> {
                            assertThat(slides).as(deck.value()).hasSizeBetween(5, 14);
                            assertThat(slides)
                                    .as(deck.value())
                                    .allMatch(DocumentPage::isPublic)
                                    .noneMatch(slide -> slide.text().isBlank())
                                    .extracting(StarterCatalogueTest::title)
                                    .doesNotHaveDuplicates()
                                    .noneMatch(String::isBlank);
                            assertThat(slides.getFirst().text()).as(deck.value()).contains(IMPRINT);
                        });
    }

    @Test
    void decksComeInThreeFormatsSomeWithNotes() {
        List<SourceDocument> decks = catalogue.documents(DocumentType.SLIDES);
        assertThat(decks).filteredOn(deck -> nameOf(deck).endsWith(".pptx")).hasSizeGreaterThan(40);
        assertThat(decks)
                .filteredOn(deck -> nameOf(deck).endsWith(".odp"))
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(decks)
                .filteredOn(deck -> nameOf(deck).endsWith(".pdf"))
                .hasSizeGreaterThanOrEqualTo(12)
                .allMatch(deck -> nameOf(deck).endsWith("-folien.pdf"));
        assertThat(decks)
                .filteredOn(deck -> catalogue.pages(deck).getFirst().notes() != null)
                .hasSizeGreaterThan(10);
    }

    @Test
    void diagramsAndTablesAreDescribedInWords() throws IOException {
        for (SourceDocument deck : catalogue.documents(DocumentType.SLIDES)) {
            assertThat(AlternativeTexts.missingIn(StarterCatalogue.file(deck)))
                    .as(deck.id().value())
                    .isEmpty();
        }
    }

    /** Two decks about one thing would hide each other; a copied deck is padding. */
    @Test
    void noTwoDecksShareTheTextOfMoreThanTwoSlides() {
        Map<String, Set<DocumentId>> decksByText = new HashMap<>();
        catalogue
                .decks()
                .forEach(
                        (deck, slides) ->
                                slides.forEach(
                                        slide ->
                                                decksByText
                                                        .computeIfAbsent(
                                                                slide.text(),
                                                                text -> new HashSet<>())
                                                        .add(deck)));
        Map<Set<DocumentId>, Integer> shared = new HashMap<>();
        for (Set<DocumentId> decks : decksByText.values()) {
            List<DocumentId> sorted = decks.stream().sorted().toList();
            for (int one = 0; one < sorted.size(); one++) {
                for (int other = one + 1; other < sorted.size(); other++) {
                    shared.merge(Set.of(sorted.get(one), sorted.get(other)), 1, Integer::sum);
                }
            }
        }
        assertThat(shared).allSatisfy((pair, slides) -> assertThat(slides).isLessThanOrEqualTo(2));
    }

    @Test
    void everyFaqListIsReadAsQuestions() {
        for (SourceDocument list : catalogue.documents(DocumentType.FAQ)) {
            Solution solution = catalogue.solution(list.id().solution());
            String text = String.join("\n", wordsOf(list));
            assertThat(solution.faqs())
                    .as(list.id().value())
                    .isNotEmpty()
                    .allMatch(faq -> squeezed(text).contains(squeezed(faq.question())));
        }
    }

    @Test
    void nobodyIsNamedAndNothingLeadsToAPerson() throws IOException {
        for (Path file : StarterCatalogue.files()) {
            // The official names of services hold words like "Frau", but never a person
            if (file.toString().matches(".*\\.(yml|md|html|vtt)")) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(PersonalTraces.in(text)).as(file.toString()).isEmpty();
            }
        }
        for (SourceDocument document : catalogue.documents()) {
            assertThat(wordsOf(document).stream().flatMap(text -> PersonalTraces.in(text).stream()))
                    .as(document.id().value())
                    .isEmpty();
        }
    }

    @Test
    void theWholeIsSmall() throws IOException {
        long size = 0;
        for (Path file : StarterCatalogue.files()) {
            size += Files.size(file);
        }
        assertThat(size).isLessThan(LARGEST);
    }

    private static long in(TopicArea area) {
        return catalogue.solutions().stream()
                .filter(solution -> solution.topics().contains(area))
                .count();
    }

    private static Stream<String> sources(DocumentReference document) {
        return Objects.requireNonNull(document.provenance()).sources().stream();
    }

    private static boolean isPublicAddress(String address) {
        URI uri = URI.create(address);
        String host = uri.getHost();
        return host != null
                && host.contains(".")
                && Set.of("http", "https").contains(uri.getScheme())
                && uri.getUserInfo() == null
                && !host.matches(".*(stag(e|ing)|backend|localhost).*");
    }

    private static List<String> wordsOf(SourceDocument document) {
        List<String> words = new ArrayList<>();
        for (DocumentPage page : catalogue.pages(document)) {
            Stream.of(page.title(), page.text(), page.notes())
                    .filter(Objects::nonNull)
                    .forEach(words::add);
        }
        return words;
    }

    /** A page of a PDF has no title of its own; what stands first is the heading. */
    private static String title(DocumentPage slide) {
        return slide.title() != null ? slide.title() : slide.text().lines().findFirst().orElse("");
    }

    private static String nameOf(SourceDocument document) {
        return String.valueOf(document.fileName());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
