package de.loesungskatalog.web.search;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SortOrder;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The state of a result page as it stands in its address, and the addresses of the states next to
 * it. Whatever else an address carries is ignored; numbers out of range become the nearest in
 * range, because a reader should get results and no error.
 *
 * @param filters chosen values in the order of the address
 * @param original search as typed, without correction
 */
public record SearchParameters(
        String text,
        Map<FacetField, Set<String>> filters,
        SortOrder sort,
        int page,
        boolean original) {

    private static final int FOUND = 10; // with passages below them, decision 21
    private static final int LISTED = 20; // without words there are none
    private static final int MAX_VALUES = 50; // of one facet; more is no longer a choice
    private static final Map<SortOrder, String> SORTS =
            Map.of(
                    SortOrder.RELEVANCE, "relevanz",
                    SortOrder.NEWEST, "neueste",
                    SortOrder.TITLE, "titel");

    public static SearchParameters of(MultiValueMap<String, String> parameters) {
        String text = parameters.getOrDefault("q", List.of("")).getFirst();
        SearchQuery normalised = SearchQuery.of(text == null ? "" : text);
        Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            Set<String> values = new LinkedHashSet<>();
            for (String value : parameters.getOrDefault(name(field), List.of())) {
                if (value != null && !value.isBlank() && values.size() < MAX_VALUES) {
                    values.add(field == FacetField.TOPIC ? topicCode(value) : value.strip());
                }
            }
            if (!values.isEmpty()) {
                filters.put(field, values);
            }
        }
        return new SearchParameters(
                normalised.text(),
                filters,
                sort(parameters.getFirst("sortierung"), normalised),
                page(parameters.getFirst("seite"), size(normalised.text())),
                parameters.containsKey("wortlaut"));
    }

    public SearchQuery toQuery() {
        return new SearchQuery(
                text,
                filters,
                sort,
                page,
                size(),
                Set.of(FacetField.values()),
                SearchQuery.MAX_MATCHES,
                original,
                false);
    }

    /** How many solutions a page shows. */
    int size() {
        return size(text);
    }

    /** Name of a field in addresses of pages. */
    static String name(FacetField field) {
        return switch (field) {
            case TOPIC -> "thema";
            case KIND -> "art";
            case REGION -> "region";
            case STATUS -> "stand";
            case REUSE -> "nachnutzung";
            case MATERIAL -> "material";
            case ORGANISATION -> "organisation";
            case YEAR -> "jahr";
        };
    }

    static String name(SortOrder sort) {
        return SORTS.getOrDefault(sort, "relevanz");
    }

    /** What is sorted when nothing was chosen: best first, or newest first without words. */
    static SortOrder defaultSort(String text) {
        return text.isEmpty() ? SortOrder.NEWEST : SortOrder.RELEVANCE;
    }

    /** Filters under their names in addresses, for forms that keep them. */
    Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        filters.forEach((field, values) -> named.put(name(field), values));
        return named;
    }

    public SearchParameters withPage(int other) {
        return new SearchParameters(text, filters, sort, other, original);
    }

    SearchParameters withText(String other) {
        return new SearchParameters(other, filters, sort, 1, false);
    }

    SearchParameters asTyped() {
        return new SearchParameters(text, filters, sort, 1, true);
    }

    SearchParameters withoutFilters() {
        return new SearchParameters(text, Map.of(), sort, 1, original);
    }

    SearchParameters without(FacetField field, String value) {
        Map<FacetField, Set<String>> fewer = new EnumMap<>(FacetField.class);
        filters.forEach((key, values) -> fewer.put(key, new LinkedHashSet<>(values)));
        Set<String> remaining = fewer.getOrDefault(field, new LinkedHashSet<>());
        remaining.remove(value);
        if (remaining.isEmpty()) {
            fewer.remove(field);
        }
        return new SearchParameters(text, fewer, sort, 1, original);
    }

    /** Address of this state; defaults are left out, so that equal states have equal addresses. */
    public String url() {
        StringJoiner query = new StringJoiner("&", Addresses.SEARCH + "?", "");
        query.add("q=" + encoded(text));
        filters.forEach(
                (field, values) ->
                        values.forEach(value -> query.add(name(field) + "=" + encoded(value))));
        if (sort != defaultSort(text)) {
            query.add("sortierung=" + name(sort));
        }
        if (original) {
            query.add("wortlaut=1");
        }
        if (page > 1) {
            query.add("seite=" + page);
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String topicCode(String value) {
        return TopicArea.parse(value).map(TopicArea::code).orElse(value.strip());
    }

    private static SortOrder sort(@Nullable String name, SearchQuery query) {
        return SORTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(defaultSort(query.text()));
    }

    private static int size(String text) {
        return text.isEmpty() ? LISTED : FOUND;
    }

    private static int page(@Nullable String number, int size) {
        return number != null && number.matches("\\d{1,6}")
                ? Math.clamp(Integer.parseInt(number), 1, SearchQuery.MAX_RESULTS / size)
                : 1;
    }
}
