package de.loesungskatalog.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * Identifier of a series, a date or a talk: lower-case letters, digits and single hyphens. That of
 * a series is part of addresses and the name of its file.
 */
public record EventId(@JsonValue String value) implements Comparable<EventId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventId {
        if (value.length() > 100 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id of an event has lower-case letters, digits and hyphens, at most 100,"
                            + " not \""
                            + value
                            + "\"");
        }
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
