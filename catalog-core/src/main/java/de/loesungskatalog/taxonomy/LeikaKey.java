package de.loesungskatalog.taxonomy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * Key of a single administrative service in the Leistungskatalog (LeiKa): 14 digits, kept as text
 * because of leading digits. Nationally issued keys start with 99; municipal ones need not.
 */
public record LeikaKey(@JsonValue String value) implements Comparable<LeikaKey> {

    private static final Pattern FORM = Pattern.compile("\\d{14}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LeikaKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A LeiKa key has 14 digits, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(LeikaKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
