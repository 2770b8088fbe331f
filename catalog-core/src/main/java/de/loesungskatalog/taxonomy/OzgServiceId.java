package de.loesungskatalog.taxonomy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Number of a service bundle (<i>OZG-Leistung</i>) in the OZG implementation catalogue: five
 * digits.
 */
public record OzgServiceId(@JsonValue String value) implements Comparable<OzgServiceId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OzgServiceId {
        if (!value.matches("\\d{5}")) {
            throw new IllegalArgumentException(
                    "An OZG service number has five digits, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(OzgServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
