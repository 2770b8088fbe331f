package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an adopting organisation has come. */
public enum AdoptionState {
    INTERESTED("interested", "Interessiert"),
    PILOT("pilot", "Pilotbetrieb"),
    PRODUCTION("production", "Im Einsatz"),
    ENDED("ended", "Beendet");

    private final String code;
    private final String label;

    AdoptionState(String code, String label) {
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
