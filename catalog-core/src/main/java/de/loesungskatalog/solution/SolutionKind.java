package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** Broad kind of a solution. */
public enum SolutionKind {
    E_GOVERNMENT("e-government", "Online-Dienst"),
    SMART_CITY("smart-city", "Smart City"),
    PARTICIPATION("participation", "Beteiligung"),
    PLATFORM("platform", "Plattform und Baustein"),
    ORGANISATION("organisation", "Organisation und Verfahren");

    private final String code;
    private final String label;

    SolutionKind(String code, String label) {
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
