package de.loesungskatalog.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a delivered file. */
public enum DocumentState {
    /** Bytes are stored, text was not extracted yet. */
    RECEIVED("received"),
    EXTRACTED("extracted"),
    /** Opened, but without a text layer. */
    EMPTY("empty"),
    UNSUPPORTED("unsupported"),
    FAILED("failed"),
    /** Killed the extraction twice; left alone until somebody asks for a retry. */
    QUARANTINED("quarantined");

    private final String code;

    DocumentState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
