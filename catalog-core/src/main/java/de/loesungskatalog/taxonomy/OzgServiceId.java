package de.loesungskatalog.taxonomy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * Number of a service bundle (<i>OZG-Leistung</i>) in the OZG implementation catalogue: five
 * digits.
 */
public record OzgServiceId(@JsonValue String value) implements Comparable<OzgServiceId> {

    private static final Pattern FORM = Pattern.compile("\\d{5}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OzgServiceId {
        if (!FORM.matcher(value).matches()) {
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
