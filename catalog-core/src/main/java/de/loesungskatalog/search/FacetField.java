package de.loesungskatalog.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * What results can be filtered by. Values of one field widen the result, several fields narrow it.
 */
public enum FacetField {
    TOPIC("topic", "Themenfeld"),
    KIND("kind", "Art der Lösung"),
    REGION("region", "Region"),
    STATUS("status", "Status"),
    REUSE("reuse", "Nachnutzung"),
    MATERIAL("material", "Material"),
    ORGANISATION("organisation", "Organisation"),
    YEAR("year", "Jahr");

    private final String parameter;
    private final String label;

    FacetField(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
    }

    /** Name in the API. */
    public String parameter() {
        return parameter;
    }

    /** German name for pages. */
    public String label() {
        return label;
    }

    public static Optional<FacetField> byParameter(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter.equals(parameter))
                .findFirst();
    }
}
