package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** How well the sources support a record. */
public enum Confidence {
    HIGH("high", "gut belegt"),
    MEDIUM("medium", "teilweise belegt"),
    LOW("low", "dünn belegt");

    private final String code;
    private final String label;

    Confidence(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** German name for pages. */
    public String label() {
        return label;
    }
}
