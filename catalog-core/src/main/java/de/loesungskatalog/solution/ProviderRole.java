package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an organisation does for a solution. */
public enum ProviderRole {
    OPERATOR("operator", "Betrieb"),
    DEVELOPER("developer", "Entwicklung"),
    FUNDER("funder", "Förderung");

    private final String code;
    private final String label;

    ProviderRole(String code, String label) {
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
