package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a document is for. */
public enum DocumentType {
    SLIDES("slides", "Folien"),
    FAQ("faq", "Fragen und Antworten"),
    HANDBOOK("handbook", "Handbuch"),
    CONTRACT("contract", "Vertragsmuster"),
    RECORDING("recording", "Aufzeichnung"),
    SUBTITLES("subtitles", "Untertitel"),
    OTHER("other", "Weiteres Dokument");

    private final String code;
    private final String label;

    DocumentType(String code, String label) {
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
