package de.loesungskatalog.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a collection of events is. */
public enum EventKind {
    SERIES("series", "Veranstaltungsreihe"),
    RELATED("related", "Verwandte Beiträge");

    private final String code;
    private final String label;

    EventKind(String code, String label) {
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
