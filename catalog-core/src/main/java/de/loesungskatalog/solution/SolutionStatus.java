package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a solution has come, as its source says. No status means: not known. */
public enum SolutionStatus {
    IDEA("idea", "Idee"),
    PILOT("pilot", "Pilotbetrieb"),
    PRODUCTION("production", "Im Einsatz"),
    COMPLETED("completed", "Projekt abgeschlossen"),
    DISCONTINUED("discontinued", "Eingestellt");

    private final String code;
    private final String label;

    SolutionStatus(String code, String label) {
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
