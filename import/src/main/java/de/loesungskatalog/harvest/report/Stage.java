package de.loesungskatalog.harvest.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** Step of a run in which something was found. */
public enum Stage {
    /** Opening the source and taking it apart. */
    SOURCE("source"),
    /** Fields of a record. */
    RECORD("record"),
    /** A file that a record names. */
    FILE("file"),
    /** Text of a file. */
    EXTRACTION("extraction"),
    /** Fetching a document from an address. */
    DOWNLOAD("download"),
    /** Writing to the database. */
    STORAGE("storage");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
