package de.loesungskatalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes facets as pages show them of what was counted. Thread-safe. */
public final class FacetList {

    private static final int OPEN_VALUES = 50; // of organisations and the like, the most frequent

    private final FacetValues values;

    public FacetList(FacetValues values) {
        this.values = values;
    }

    public List<Facet> of(SearchQuery query, Counts counts, Labels labels) {
        List<Facet> facets = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            if (query.facets().contains(field)) {
                facets.add(new Facet(field, listed(field, query.chosen(field), counts, labels)));
            }
        }
        return facets;
    }

    /**
     * Known values in their fixed order, then others by count, then chosen ones that find nothing.
     */
    private List<Facet.Value> listed(
            FacetField field, Set<String> chosen, Counts counts, Labels labels) {
        Map<String, Long> counted = counts.of(field);
        Map<String, String> known = values.known(field);
        Map<String, Facet.Value> listed = new LinkedHashMap<>();
        known.forEach((value, label) -> listed.put(value, value(value, label, counted, chosen)));
        counted.keySet().stream()
                .filter(value -> !known.containsKey(value))
                .map(value -> value(value, labels.of(field, value), counted, chosen))
                .sorted(order(field))
                .limit(OPEN_VALUES)
                .forEach(value -> listed.put(value.value(), value));
        chosen.stream()
                .sorted()
                .forEach(
                        value ->
                                listed.computeIfAbsent(
                                        value,
                                        v -> value(v, labels.of(field, v), counted, chosen)));
        return List.copyOf(listed.values());
    }

    private static Comparator<Facet.Value> order(FacetField field) {
        return field == FacetField.YEAR
                ? Comparator.comparing(Facet.Value::value).reversed()
                : Comparator.comparing(Facet.Value::count)
                        .reversed()
                        .thenComparing(Facet.Value::value);
    }

    private static Facet.Value value(
            String value, String label, Map<String, Long> counted, Set<String> chosen) {
        return new Facet.Value(
                value, label, counted.getOrDefault(value, 0L), chosen.contains(value));
    }

    /** How many solutions choosing each value shows; values that show none may be absent. */
    @FunctionalInterface
    public interface Counts {
        Map<String, Long> of(FacetField field);
    }

    /** Names of values that are not known beforehand. */
    @FunctionalInterface
    public interface Labels {
        String of(FacetField field, String value);
    }
}
