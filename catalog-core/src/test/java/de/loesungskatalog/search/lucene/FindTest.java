package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.Facet;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.Guidance;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.MatchKind;
import de.loesungskatalog.search.Reason;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.SortOrder;
import de.loesungskatalog.solution.Visibility;
import de.loesungskatalog.taxonomy.OzgService;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.TopicArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class FindTest {

    @TempDir private Path folder;
    private IndexedSamples samples;

    @BeforeEach
    void index() throws IOException {
        samples = IndexedSamples.corpus(folder);
    }

    @AfterEach
    void close() throws IOException {
        samples.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Parkausweis, bewohnerparkausweis", // part of a compound
        "Anmeldung Schule, schulanmeldung", // parts of a compound, inflected
        "Bewohner-Parkausweise, bewohnerparkausweis",
        "fahrraeder, radzaehlstellen", // umlaut spelt out
        "WARTELISTEN, schulanmeldung", // text of a slide
        "schulträgern, schulanmeldung"
    })
    void wordsFindTheirForms(String typed, String solution) {
        assertThat(samples.ids(typed)).containsExactly(solution);
    }

    @Test
    void solutionsWithFewerWordsFollowAndAreNotCountedAsComplete() {
        SearchResult none = samples.find("Schule Fahrrad");
        assertThat(IndexedSamples.ids(none))
                .containsExactlyInAnyOrder("schulanmeldung", "radzaehlstellen");
        assertThat(none.guidance().matching()).isEqualTo(Guidance.Matching.FEWER_WORDS);
        assertThat(none.guidance().complete()).isZero();
        SearchResult one = samples.find("Antrag digital");
        assertThat(IndexedSamples.ids(one)).startsWith("bewohnerparkausweis");
        assertThat(one.guidance().complete()).isEqualTo(1);
    }

    @Test
    void abbreviationFindsItsLongForm() throws IOException {
        samples.rebuild(
                2,
                List.of(
                        IndexedSamples.entry(
                                IndexedSamples.titled("a", "Fahrzeugabmeldung im Netz")),
                        IndexedSamples.entry(IndexedSamples.titled("b", "Hund abmelden")),
                        IndexedSamples.entry(
                                IndexedSamples.titled(
                                        "c", "Kosten nach dem Muster Einer für Alle"))));
        assertThat(samples.ids("Kfz abmelden")).startsWith("a");
        assertThat(samples.ids("EfA")).containsExactly("c");
        assertThat(samples.ids("einer für alle")).containsExactly("c");
    }

    @ParameterizedTest
    @CsvSource({
        "Schulanmeldnug, Schulanmeldung, schulanmeldung",
        "Warteliste Plaetzze, Warteliste Plätze, schulanmeldung"
    })
    void typingErrorIsCorrectedAndSaidSo(String typed, String corrected, String solution) {
        SearchResult result = samples.find(typed);
        assertThat(result.corrected()).isEqualTo(corrected);
        assertThat(IndexedSamples.ids(result)).startsWith(solution);
        assertThat(FindTest.marked(result.hits().getFirst().matches().getFirst().snippet()))
                .isNotEmpty();
    }

    @Test
    void originalIsNeverCorrected() {
        SearchQuery typed = SearchQuery.of("Schulanmeldnug").withOriginal(true);
        SearchResult result = samples.engine.find(typed);
        assertThat(result.corrected()).isNull();
        assertThat(result.guidance().complete()).isZero();
    }

    @Test
    void beginningOfAWordFindsTheWord() {
        assertThat(samples.ids("Bewohnerpark")).startsWith("bewohnerparkausweis");
        assertThat(samples.find("Schulanmel").corrected()).isNull();
        assertThat(samples.ids("Schulanmel")).containsExactly("schulanmeldung");
    }

    @Test
    void hyphenThatSharesAHeadExcludesNothing() {
        assertThat(samples.ids("Zählwerte und -stellen")).startsWith("radzaehlstellen");
    }

    @Test
    void nameOfAServiceFindsWhatIsTaggedWithIt() throws IOException {
        samples.rebuild(
                2,
                List.of(
                        IndexedSamples.entry(
                                IndexedSamples.titled("tonne", "Die Tonne im Blick")
                                        .withOzgServices(List.of(new OzgServiceId("10110")))),
                        IndexedSamples.entry(IndexedSamples.titled("dorf", "Unser Dorf"))));
        SearchResult result = samples.find("Altpapier Entsorgung");
        assertThat(IndexedSamples.ids(result)).containsExactly("tonne");
        assertThat(result.guidance().ozgServices())
                .extracting(OzgService::name)
                .containsExactly("Abfallentsorgung");
    }

    @Test
    void withoutHitsTheFilterThatCausesItIsNamed() {
        SearchQuery query =
                SearchQuery.of("Fahrrad")
                        .withFilters(Map.of(FacetField.TOPIC, Set.of("gesundheit")));
        assertThat(samples.engine.find(query).guidance().obstacles())
                .containsExactly(new Guidance.Obstacle(FacetField.TOPIC, "gesundheit", 1));
        assertThat(samples.find("Kinder -Schule").guidance().obstacles())
                .containsExactly(new Guidance.Obstacle(null, "-Schule", 1));
    }

    @Test
    void whatFindsSomethingIsNeverReplacedButOffered() throws IOException {
        samples.rebuild(
                2,
                List.of(
                        IndexedSamples.entry(IndexedSamples.titled("a", "Antrag auf Wohngeld")),
                        IndexedSamples.entry(IndexedSamples.titled("b", "Hund anmelden")),
                        IndexedSamples.entry(IndexedSamples.titled("c", "Gewerbe anmelden"))));
        SearchResult result = samples.find("Antrag Wohngeld Gewerbee");
        assertThat(result.corrected()).isNull();
        assertThat(result.suggestion())
                .isEqualTo(new SearchResult.Alternative("Antrag Wohngeld Gewerbe", 2));
        assertThat(result.guidance().missing()).containsExactly("Gewerbee");
        SearchResult none = samples.find("Wohngelt");
        assertThat(none.corrected()).isEqualTo("Wohngeld");
        assertThat(none.suggestion()).isNull();
        SearchQuery typed = SearchQuery.of("Wohngelt").withOriginal(true);
        assertThat(samples.engine.find(typed).total()).isZero(); // it was right to correct
    }

    @Test
    void wordThatNoSolutionHasIsNamed() {
        assertThat(samples.find("Warteliste Zebrafink").guidance().missing())
                .containsExactly("Zebrafink");
        assertThat(samples.find("Warteliste").guidance().missing()).isEmpty();
    }

    @Test
    void withoutHitsTheWordThatCausesItIsNamedAndNearTopicsAreOffered() {
        SearchQuery query =
                SearchQuery.of("Fahrrad \"Kinder online\"")
                        .withFilters(Map.of(FacetField.TOPIC, Set.of("umwelt", "gesundheit")));
        Guidance guidance = samples.engine.find(query).guidance();
        assertThat(guidance.obstacles())
                .contains(new Guidance.Obstacle(null, "\"Kinder online\"", 1));
        SearchQuery elsewhere =
                SearchQuery.of("Fahrrad")
                        .withFilters(Map.of(FacetField.TOPIC, Set.of("gesundheit")));
        assertThat(samples.engine.find(elsewhere).guidance().topics())
                .contains(TopicArea.MOBILITAET_REISEN);
    }

    @Test
    void reasonsAddUpToTheOrder() {
        SearchResult result =
                samples.engine.find(SearchQuery.of("Antrag digital").withExplain(true));
        List<Double> sums =
                result.hits().stream()
                        .map(hit -> hit.reasons().stream().mapToDouble(Reason::share).sum())
                        .toList();
        assertThat(sums).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(result.hits().getFirst().reasons())
                .extracting(Reason::name)
                .contains("Text", "Vollständigkeit");
        assertThat(samples.find("Antrag digital").hits().getFirst().reasons()).isEmpty();
    }

    @Test
    void contentIsShownBeforeSourcesAndWithoutItsHeading() throws IOException {
        List<DocumentPage> slides =
                List.of(
                        slide(1, "Quellen", "Hundesteuer, Hundesteuer, Hundesteuer der Stadt"),
                        slide(2, "Hundesteuer", "Wer einen Hund hält, zahlt Hundesteuer."),
                        slide(3, "Belege", "Hundesteuer https://www.example.org/a/lange/adresse"));
        samples.rebuild(
                2, List.of(IndexedSamples.entry(SampleCorpus.residentParkingPermit(), slides)));
        List<Match> matches = samples.find("Hundesteuer").hits().getFirst().matches();
        assertThat(matches.getFirst().number()).isEqualTo(2);
        assertThat(matches.getFirst().snippet().text())
                .isEqualTo("Wer einen Hund hält, zahlt Hundesteuer.");
        assertThat(marked(matches.getFirst().snippet())).contains("Hundesteuer");
    }

    @Test
    void hitNamesTheSlide() {
        Match match = samples.find("Warteliste").hits().getFirst().matches().getFirst();
        assertThat(match.kind()).isEqualTo(MatchKind.SLIDE);
        assertThat(match.number()).isEqualTo(2);
        assertThat(match.anchor()).isEqualTo("folie-2");
        assertThat(match.label()).isEqualTo("Warteliste");
        assertThat(match.document())
                .extracting(Match.MatchedDocument::title)
                .isEqualTo("Schulanmeldung – Folien");
        assertThat(marked(match.snippet())).contains("Warteliste");
    }

    @Test
    void faqIsAMatchWithItsAnchorAndWithoutMarkdown() {
        Match match = samples.find("Betrieb Nachnutzung").hits().getFirst().matches().getFirst();
        assertThat(match.kind()).isEqualTo(MatchKind.FAQ);
        assertThat(match.anchor()).isEqualTo("frage-kosten");
        assertThat(match.snippet().text())
                .isEqualTo("Was kostet die Nachnutzung? Die Kommune zahlt nur den Betrieb.");
        assertThat(marked(match.snippet())).containsExactly("Nachnutzung", "Betrieb");
    }

    @Test
    void noTwoMatchesSayTheSame() throws IOException {
        List<DocumentPage> slides =
                List.of(
                        DocumentPage.of(PageKind.SLIDE, 1, "Hundesteuer online"),
                        DocumentPage.of(PageKind.SLIDE, 2, "Hundesteuer online"),
                        DocumentPage.of(PageKind.SLIDE, 3, "Die Hundesteuer bleibt"));
        samples.rebuild(
                2, List.of(IndexedSamples.entry(SampleCorpus.residentParkingPermit(), slides)));
        assertThat(samples.find("Hundesteuer").hits().getFirst().matches())
                .extracting(Match::number)
                .containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void blankTextShowsEverythingNewestFirstWithoutMatches() {
        SearchResult result = samples.find(" ");
        assertThat(IndexedSamples.ids(result))
                .containsExactly("schulanmeldung", "bewohnerparkausweis", "radzaehlstellen");
        assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.matches()).isEmpty());
        assertThat(result.total()).isEqualTo(3);
    }

    @Test
    void titleOrderFollowsTheGermanAlphabet() throws IOException {
        samples.rebuild(
                2,
                List.of(
                        IndexedSamples.entry(IndexedSamples.titled("c", "Zoo")),
                        IndexedSamples.entry(IndexedSamples.titled("b", "Ämter")),
                        IndexedSamples.entry(IndexedSamples.titled("a", "Boden"))));
        SearchQuery query = SearchQuery.of("").withSort(SortOrder.TITLE);
        assertThat(IndexedSamples.ids(samples.engine.find(query))).containsExactly("b", "a", "c");
    }

    @Test
    void pagesFollowEachOtherWithoutOverlap() {
        SearchQuery first = SearchQuery.of("").withSize(2);
        assertThat(IndexedSamples.ids(samples.engine.find(first)))
                .containsExactly("schulanmeldung", "bewohnerparkausweis");
        assertThat(IndexedSamples.ids(samples.engine.find(first.withPage(2))))
                .containsExactly("radzaehlstellen");
        assertThat(samples.engine.find(first.withPage(3)).hits()).isEmpty();
        assertThat(samples.engine.find(first.withPage(3)).total()).isEqualTo(3);
    }

    @Test
    void allTopicsAreListedEvenWithoutHits() {
        Facet topics = facet(samples.find("Fahrrad"), FacetField.TOPIC);
        assertThat(topics.values()).hasSize(14);
        assertThat(count(topics, "umwelt")).isEqualTo(1);
        assertThat(count(topics, "bildung")).isZero();
    }

    @Test
    void countsTellWhatChoosingAValueShows() {
        SearchQuery chosen =
                SearchQuery.of("")
                        .withFilters(
                                Map.of(
                                        FacetField.TOPIC, Set.of("mobilitaet-reisen"),
                                        FacetField.STATUS, Set.of("pilot")));
        SearchResult result = samples.engine.find(chosen);
        assertThat(IndexedSamples.ids(result)).containsExactly("bewohnerparkausweis");
        for (FacetField field : chosen.filters().keySet()) {
            for (Facet.Value value : facet(result, field).values()) {
                SearchQuery other =
                        chosen.withFilters(replaced(chosen.filters(), field, value.value()));
                assertThat(value.count())
                        .describedAs("%s %s", field, value.value())
                        .isEqualTo(samples.engine.find(other).total());
            }
        }
    }

    @Test
    void unknownFilterValueMatchesNothing() {
        SearchQuery query =
                SearchQuery.of("").withFilters(Map.of(FacetField.TOPIC, Set.of("sport")));
        assertThat(samples.engine.find(query).total()).isZero();
        assertThat(samples.engine.find(query.withFacets(Set.of())).total()).isZero();
    }

    @Test
    void phraseAndExcludedWord() {
        assertThat(samples.ids("\"Kinder online\"")).containsExactly("schulanmeldung");
        assertThat(samples.ids("\"online Kinder\"")).isEmpty();
        assertThat(samples.ids("online -Kinder")).containsExactly("bewohnerparkausweis");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"*", "\"", "-", "a:b [", "((((", "+-&&||!", "der die das", "/.*/"})
    void signsAndStopWordsAloneFindNothingAndBreakNothing(String typed) {
        assertThat(samples.find(typed).hits()).isEmpty();
    }

    @Test
    void tooManyWordsAreCutAndSaidSo() {
        assertThat(samples.find("ab ".repeat(21)).truncated()).isTrue();
        assertThat(samples.find("ab ".repeat(20)).truncated()).isFalse();
    }

    private static DocumentPage slide(int number, String title, String text) {
        return new DocumentPage(PageKind.SLIDE, number, title, text, null, Visibility.PUBLIC, null);
    }

    private static Facet facet(SearchResult result, FacetField field) {
        return result.facets().stream().filter(f -> f.field() == field).findFirst().orElseThrow();
    }

    private static long count(Facet facet, String value) {
        return facet.values().stream()
                .filter(v -> v.value().equals(value))
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static Map<FacetField, Set<String>> replaced(
            Map<FacetField, Set<String>> filters, FacetField field, String value) {
        Map<FacetField, Set<String>> other = new EnumMap<>(filters);
        other.put(field, Set.of(value));
        return other;
    }

    static List<String> marked(Snippet snippet) {
        return snippet.highlights().stream()
                .map(range -> snippet.text().substring(range.start(), range.end()))
                .toList();
    }

    @Test
    void textsAtHandAreMarkedByTheSameRules() {
        List<Snippet> marked =
                samples.engine.mark(
                        "Warteliste", List.of("Die Wartelisten der Schulen", "Nichts davon"));
        assertThat(marked)
                .extracting(Snippet::text)
                .containsExactly("Die Wartelisten der Schulen", "Nichts davon");
        assertThat(marked.getFirst().highlights()).containsExactly(new Snippet.Range(4, 15));
        assertThat(marked.getLast().highlights()).isEmpty();
    }
}
