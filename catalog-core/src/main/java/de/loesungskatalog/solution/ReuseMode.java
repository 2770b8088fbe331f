package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** Ways in which others can take a solution over. */
public enum ReuseMode {
    OPEN_SOURCE("open-source", "Offener Quellcode"),
    EFA("efa", "Einer für Alle (EfA)"),
    SERVICE("service", "Als Dienst nutzbar"),
    CONCEPT("concept", "Konzept übertragbar"),
    COOPERATION("cooperation", "Kooperation");

    private final String code;
    private final String label;

    ReuseMode(String code, String label) {
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
