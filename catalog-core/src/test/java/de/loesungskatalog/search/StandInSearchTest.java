package de.loesungskatalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.search.Guidance.Matching;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** While there is no index, the records in the database answer. */
class StandInSearchTest {

    @TempDir private Path folder;
    private final TestDatabase database = new TestDatabase();
    private LuceneEngine engine;
    private StandInSearch search;

    @BeforeEach
    void openWithoutIndex() throws IOException {
        SampleCorpus.all().forEach(database.solutions()::save);
        database.documents()
                .save(
                        SampleCorpus.deckOf(SampleCorpus.schoolRegistration(), 3),
                        SampleCorpus.schoolRegistrationSlides());
        engine = new LuceneEngine(folder, Taxonomy.shipped());
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
        engine.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ELTERN Schule, schulanmeldung",
        "fahrräder, radzaehlstellen",
        "'Bewohnerparken, digital', bewohnerparkausweis",
        "Warteliste, ''", // on a slide only
        "Eltern Fahrräder, ''"
    })
    void allWordsMustBeInTheRecord(String typed, String solution) {
        SearchResult result = search.find(SearchQuery.of(typed));
        assertThat(String.join(" ", ids(result))).isEqualTo(solution);
        assertThat(result.total()).isEqualTo(result.hits().size());
        assertThat(result.guidance().matching()).isEqualTo(Matching.RECORDS);
    }

    @Test
    void everythingIsInOrderAndOnPages() {
        SearchQuery second = SearchQuery.everything().withSize(2).withPage(2);
        assertThat(ids(search.find(SearchQuery.everything())))
                .containsExactly("schulanmeldung", "bewohnerparkausweis", "radzaehlstellen");
        assertThat(ids(search.find(second))).containsExactly("radzaehlstellen");
        assertThat(search.find(second).total()).isEqualTo(3);
        assertThat(ids(search.find(SearchQuery.of("").withSort(SortOrder.TITLE))))
                .containsExactly("bewohnerparkausweis", "schulanmeldung", "radzaehlstellen");
    }

    @Test
    void filtersAndCountsAgree() {
        SearchResult all = search.find(SearchQuery.of(""));
        assertThat(all.facets()).hasSize(FacetField.values().length);
        for (Facet facet : all.facets()) {
            for (Facet.Value value : facet.values()) {
                SearchQuery chosen =
                        SearchQuery.of("")
                                .withFilters(Map.of(facet.field(), Set.of(value.value())));
                SearchResult narrowed = search.find(chosen);
                assertThat(narrowed.total()).as("%s", value).isEqualTo(value.count());
                assertThat(narrowed.facets().get(facet.field().ordinal()).values())
                        .extracting(Facet.Value::count)
                        .isEqualTo(facet.values().stream().map(Facet.Value::count).toList());
            }
        }
        assertThat(
                        ids(
                                search.find(
                                        SearchQuery.of("")
                                                .withFilters(
                                                        Map.of(
                                                                FacetField.MATERIAL,
                                                                Set.of("pictures"))))))
                .containsExactly("schulanmeldung");
    }

    @Test
    void changesShowAtOnceAndDraftsNever() {
        assertThat(search.find(SearchQuery.of("Zwergplanet")).total()).isZero();
        database.solutions().save(SampleCorpus.bicycleCounter().withTitle("Zwergplanet"));
        assertThat(search.find(SearchQuery.of("Zwergplanet")).total()).isOne();
        database.solutions().save(SampleCorpus.bicycleCounter().withPublication(Publication.DRAFT));
        assertThat(search.find(SearchQuery.of("")).total()).isEqualTo(2);
    }

    @Test
    void indexAnswersAgainAsSoonAsItIsThere() throws IOException {
        assertThat(search.find(SearchQuery.of("Warteliste")).total()).isZero();
        try (IndexFeeder feeder =
                new IndexFeeder(
                        engine,
                        database.solutions(),
                        database.documents(),
                        database.organisations(),
                        database.events(),
                        database.outbox())) {
            feeder.catchUp();
        }
        SearchResult result = search.find(SearchQuery.of("Warteliste"));
        assertThat(ids(result)).containsExactly("schulanmeldung");
        assertThat(result.guidance().matching()).isEqualTo(Matching.WORDS);
    }

    @Test
    void whatNeedsTheIndexSaysThatThereIsNone() {
        assertThatThrownBy(() -> search.similar(new SolutionId("schulanmeldung"), 3))
                .isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(() -> search.suggest("schu", 3))
                .isInstanceOf(SearchUnavailableException.class);
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.solution().id().value()).toList();
    }
}
