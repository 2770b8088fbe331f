package de.loesungskatalog.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SortOrder;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.Set;

class SearchParametersTest {

    @Test
    void aliasOfATopicAreaMeansItsCode() {
        assertThat(of("thema", "Sicherheit").filters().get(FacetField.TOPIC))
                .isEqualTo(Set.of("recht-ordnung"));
    }

    @Test
    void pageOutOfRangeBecomesTheNearestInRange() {
        assertThat(of("seite", "0").page()).isEqualTo(1);
        assertThat(of("seite", "999").page()).isEqualTo(50);
        assertThat(of("seite", "zwei").page()).isEqualTo(1);
        assertThat(of("seite", "50").toQuery().page()).isEqualTo(50);
        assertThat(of("q", "Bad", "seite", "999").toQuery().page()).isEqualTo(100);
    }

    @Test
    void fewerSolutionsAreShownWherePassagesStandBelowThem() {
        assertThat(of("q", "Bad").toQuery().size()).isEqualTo(10);
        assertThat(of("q", " ").toQuery().size()).isEqualTo(20);
    }

    @Test
    void wordsAreSortedByRelevanceAndNoWordsByDate() {
        assertThat(of("q", "Bad").sort()).isEqualTo(SortOrder.RELEVANCE);
        assertThat(of("q", " ").sort()).isEqualTo(SortOrder.NEWEST);
        assertThat(of("sortierung", "titel").sort()).isEqualTo(SortOrder.TITLE);
        assertThat(of("sortierung", "zufall").sort()).isEqualTo(SortOrder.NEWEST);
    }

    @Test
    void addressSurvivesARoundTripAndLeavesDefaultsOut() {
        SearchParameters parameters =
                of("q", "Straße & Wärme", "thema", "umwelt", "thema", "bildung", "seite", "2");
        assertThat(parameters.url())
                .isEqualTo(
                        "/suche?q=Stra%C3%9Fe%20%26%20W%C3%A4rme&thema=umwelt&thema=bildung&seite=2");
        assertThat(of("q", "Bad", "sortierung", "relevanz").url()).isEqualTo("/suche?q=Bad");
    }

    @Test
    void removingAFilterGoesBackToTheFirstPageAndKeepsTheOthers() {
        SearchParameters parameters =
                of("thema", "umwelt", "stand", "pilot", "seite", "3")
                        .without(FacetField.TOPIC, "umwelt");
        assertThat(parameters.url()).isEqualTo("/suche?q=&stand=pilot");
    }

    private static SearchParameters of(String... namesAndValues) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return SearchParameters.of(parameters);
    }
}
