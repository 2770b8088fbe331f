package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * Identifier of a solution in URLs, folders and the API: lower-case letters, digits and single
 * hyphens.
 */
public record SolutionId(@JsonValue String value) implements Comparable<SolutionId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    public static final int MAX_LENGTH = 100; // a folder name and a readable address

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SolutionId {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id of a solution has lower-case letters, digits and hyphens, at most "
                            + MAX_LENGTH
                            + ", not \""
                            + value
                            + "\"");
        }
    }

    @Override
    public int compareTo(SolutionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
