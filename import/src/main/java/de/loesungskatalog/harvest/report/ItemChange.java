package de.loesungskatalog.harvest.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a run does to the catalogue for an item. */
public enum ItemChange {
    NEW("new"),
    CHANGED("changed"),
    UNCHANGED("unchanged"),
    /** An earlier run found it in this source, this one did not. */
    WITHDRAWN("withdrawn"),
    NONE("none");

    private final String code;

    ItemChange(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
