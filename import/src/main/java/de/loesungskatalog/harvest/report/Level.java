package de.loesungskatalog.harvest.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** What follows from a line of the report. Ordered from harmless to grave. */
public enum Level {
    OK("ok", "in Ordnung"),
    /** Known and accepted; nobody has to act. */
    NOTE("note", "Hinweis"),
    /** Something was not taken over; someone must act. */
    INCOMPLETE("incomplete", "unvollständig"),
    /** The run was aborted. */
    FATAL("fatal", "abgebrochen");

    private final String code;
    private final String label;

    Level(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** German name for summaries and pages. */
    public String label() {
        return label;
    }
}
