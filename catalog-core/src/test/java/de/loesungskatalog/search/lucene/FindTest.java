package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.Facet;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.MatchKind;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.SortOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
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
    void fewWordsMustAllMatch() {
        assertThat(samples.ids("Schule Fahrrad")).isEmpty();
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
}
