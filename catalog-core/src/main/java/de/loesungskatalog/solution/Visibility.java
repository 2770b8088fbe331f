package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the public sees a document or a page of it. Hidden slides are internal. */
public enum Visibility {
    PUBLIC("public", "öffentlich"),
    INTERNAL("internal", "intern");

    private final String code;
    private final String label;

    Visibility(String code, String label) {
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
