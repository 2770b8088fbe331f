package de.loesungskatalog.web.search;

import de.loesungskatalog.search.Facet;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SortOrder;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result page as the template shows it.
 *
 * @param corrected what was searched instead of the text
 * @param typedUrl the same search without correction
 * @param keptSort chosen order that the filters carry along; absent for the usual one
 */
record ResultsView(
        String text,
        long total,
        boolean totalExact,
        @Nullable String corrected,
        String typedUrl,
        @Nullable Suggested suggestion,
        boolean truncated,
        List<Chip> chips,
        String resetUrl,
        List<Panel> panels,
        List<Sort> sorts,
        @Nullable String keptSort,
        List<ResultCard> cards,
        Pager pager,
        @Nullable String previousUrl,
        @Nullable String nextUrl,
        String feedUrl,
        GuidanceView guidance,
        List<NeighbourView> neighbours) {

    /** Another text that finds more. */
    record Suggested(String text, long total, String url) {}

    /** A chosen filter with the address without it. */
    record Chip(String field, String label, String url) {}

    /** A way to sort. */
    record Sort(String name, boolean selected) {}

    /**
     * A facet as a group of checkboxes.
     *
     * @param open shown unfolded: something is chosen in it, or it is the first
     * @param more options beyond the first ones, folded
     */
    record Panel(String name, String label, boolean open, List<Option> options, List<Option> more) {

        private static final int FIRST = 8; // fits a phone's screen without scrolling
        private static final int ALL_TOPICS = 14; // the list is closed and worth seeing whole

        static Panel of(Facet facet) {
            boolean topics = facet.field() == FacetField.TOPIC;
            Stream<Option> options =
                    facet.values().stream()
                            .map(
                                    v ->
                                            new Option(
                                                    v.value(),
                                                    German.label(v.label()),
                                                    v.count(),
                                                    v.selected()));
            List<Option> all =
                    topics
                            ? options.toList()
                            : options.sorted( // stable: else in the order of the facet
                                            Comparator.comparing(
                                                            (Option option) -> !option.selected())
                                                    .thenComparing(Option::isEmpty))
                                    .toList();
            int first = Math.min(topics ? ALL_TOPICS : FIRST, all.size());
            return new Panel(
                    SearchParameters.name(facet.field()),
                    facet.field().label(),
                    topics || all.stream().anyMatch(Option::selected),
                    all.subList(0, first),
                    all.subList(first, all.size()));
        }
    }

    /** A value that can be chosen. */
    record Option(String value, String label, long count, boolean selected) {

        public boolean isEmpty() {
            return count == 0 && !selected;
        }

        public String shown() {
            return German.count(count);
        }
    }

    static ResultsView of(
            SearchResult result,
            SearchParameters parameters,
            List<ResultCard> cards,
            List<NeighbourView> neighbours) {
        Pager pager = Pager.of(parameters, result.total());
        SearchResult.Alternative other = result.suggestion();
        return new ResultsView(
                parameters.text(),
                result.total(),
                result.totalExact(),
                result.corrected(),
                parameters.asTyped().url(),
                other == null
                        ? null
                        : new Suggested(
                                other.text(),
                                other.total(),
                                parameters.withText(other.text()).url()),
                result.truncated(),
                chips(result, parameters),
                parameters.withoutFilters().url(),
                result.facets().stream()
                        .map(Panel::of)
                        .filter(panel -> !panel.options().isEmpty())
                        .toList(),
                Arrays.stream(SortOrder.values())
                        .filter(sort -> sort != SortOrder.RELEVANCE || !parameters.text().isEmpty())
                        .map(
                                sort ->
                                        new Sort(
                                                SearchParameters.name(sort),
                                                sort == parameters.sort()))
                        .toList(),
                parameters.sort() == SearchParameters.defaultSort(parameters.text())
                        ? null
                        : SearchParameters.name(parameters.sort()),
                cards,
                pager,
                pager.hasPrevious() ? parameters.withPage(pager.current() - 1).url() : null,
                pager.hasNext() ? parameters.withPage(pager.current() + 1).url() : null,
                parameters.withPage(1).url().replaceFirst(Addresses.SEARCH, "/suche.atom"),
                GuidanceView.of(result, parameters),
                neighbours);
    }

    /** German names of all values that are listed. */
    static Map<FacetField, Map<String, String>> labels(SearchResult result) {
        return result.facets().stream()
                .collect(
                        Collectors.toMap(
                                Facet::field,
                                facet ->
                                        facet.values().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Facet.Value::value,
                                                                Facet.Value::label))));
    }

    /** Chosen filters with their German names; an unknown value is shown as it came. */
    static List<Chip> chips(SearchResult result, SearchParameters parameters) {
        Map<FacetField, Map<String, String>> labels = labels(result);
        return parameters.filters().entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(
                                                value ->
                                                        new Chip(
                                                                entry.getKey().label(),
                                                                labels.getOrDefault(
                                                                                entry.getKey(),
                                                                                Map.of())
                                                                        .getOrDefault(value, value),
                                                                parameters
                                                                        .without(
                                                                                entry.getKey(),
                                                                                value)
                                                                        .url())))
                .toList();
    }
}
