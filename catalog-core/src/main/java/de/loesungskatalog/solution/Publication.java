package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the public sees a record. Only published ones reach search, pages and the API. */
public enum Publication {
    DRAFT("draft", "Entwurf"),
    PUBLISHED("published", "Veröffentlicht"),
    WITHDRAWN("withdrawn", "Zurückgezogen");

    private final String code;
    private final String label;

    Publication(String code, String label) {
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
