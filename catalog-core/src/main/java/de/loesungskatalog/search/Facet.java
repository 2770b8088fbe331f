package de.loesungskatalog.search;

import java.util.List;

/**
 * A field with its values. A count says how many results choosing this value shows, other fields
 * unchanged.
 */
public record Facet(FacetField field, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /**
     * @param value as in filters and the API
     * @param label German name
     */
    public record Value(String value, String label, long count, boolean selected) {}
}
