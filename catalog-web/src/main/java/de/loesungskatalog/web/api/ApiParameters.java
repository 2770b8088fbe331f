package de.loesungskatalog.web.api;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SortOrder;
import de.loesungskatalog.taxonomy.TopicArea;

import org.springframework.util.MultiValueMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Parameters of the search as machines send them. Unlike a page, which shows the nearest possible
 * result, the API refuses what it does not understand: a typing error in a script should be
 * noticed.
 */
final class ApiParameters {

    private ApiParameters() {}

    /**
     * @throws IllegalArgumentException in words for the caller, if a value is out of range or
     *     unknown
     */
    static SearchQuery query(MultiValueMap<String, String> parameters) {
        String text = first(parameters, "q", "");
        return new SearchQuery(
                text,
                filters(parameters),
                sort(first(parameters, "sort", text.isBlank() ? "newest" : "relevance")),
                number(parameters, "page", 1),
                number(parameters, "size", SearchQuery.DEFAULT_SIZE),
                facets(parameters.getOrDefault("facets", List.of("all"))),
                number(parameters, "matches", SearchQuery.MAX_MATCHES),
                Boolean.parseBoolean(first(parameters, "original", "false")),
                Boolean.parseBoolean(first(parameters, "explain", "false")));
    }

    static int number(MultiValueMap<String, String> parameters, String name, int otherwise) {
        String text = first(parameters, name, String.valueOf(otherwise));
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(name + " is a whole number, not " + text);
        }
        return Integer.parseInt(text);
    }

    static String first(MultiValueMap<String, String> parameters, String name, String otherwise) {
        String value = parameters.getFirst(name);
        return value == null ? otherwise : value;
    }

    private static Map<FacetField, Set<String>> filters(MultiValueMap<String, String> parameters) {
        Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            Set<String> values = new LinkedHashSet<>();
            for (String value : parameters.getOrDefault(field.parameter(), List.of())) {
                if (value != null && !value.isBlank()) {
                    values.add(field == FacetField.TOPIC ? topicCode(value) : value.strip());
                }
            }
            filters.put(field, values);
        }
        return filters;
    }

    private static String topicCode(String value) {
        return TopicArea.parse(value).map(TopicArea::code).orElse(value.strip());
    }

    private static SortOrder sort(String name) {
        return Arrays.stream(SortOrder.values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "sort is relevance, newest or title, not " + name));
    }

    private static Set<FacetField> facets(List<String> values) {
        Set<FacetField> chosen = EnumSet.noneOf(FacetField.class);
        for (String value : String.join(",", values).split(",")) {
            switch (value.strip()) {
                case "all" -> chosen.addAll(EnumSet.allOf(FacetField.class));
                case "none", "" -> {}
                case String name ->
                        chosen.add(
                                FacetField.byParameter(name)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "facets are all, none or names of"
                                                                        + " facets, not "
                                                                        + name)));
            }
        }
        return chosen;
    }
}
