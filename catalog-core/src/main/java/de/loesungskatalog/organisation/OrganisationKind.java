package de.loesungskatalog.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an organisation is. */
public enum OrganisationKind {
    MUNICIPALITY("municipality", "Kommune"),
    DISTRICT("district", "Kreis"),
    IT_PROVIDER("it-provider", "IT-Dienstleister"),
    MINISTRY("ministry", "Ministerium"),
    AGENCY("agency", "Behörde"),
    ASSOCIATION("association", "Verband oder Verein"),
    COMPANY("company", "Unternehmen"),
    UNIVERSITY("university", "Hochschule"),
    OTHER("other", "Sonstige");

    private final String code;
    private final String label;

    OrganisationKind(String code, String label) {
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
