package de.loesungskatalog.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * Identifier of an organisation in URLs and records: lower-case letters, digits and single hyphens.
 */
public record OrganisationId(@JsonValue String value) implements Comparable<OrganisationId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {
        if (value.length() > 100 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id of an organisation has lower-case letters, digits and hyphens, not \""
                            + value
                            + "\"");
        }
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
