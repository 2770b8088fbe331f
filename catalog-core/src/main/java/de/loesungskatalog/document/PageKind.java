package de.loesungskatalog.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** Natural unit of a document. The anchor prefix is part of public addresses. */
public enum PageKind {
    SLIDE("slide", "Folie", "folie"),
    PAGE("page", "Seite", "seite"),
    SECTION("section", "Abschnitt", "abschnitt"),
    SHEET("sheet", "Blatt", "blatt"),
    CUE("cue", "Stelle", "stelle"),
    FAQ("faq", "Frage", "frage");

    private final String code;
    private final String label;
    private final String anchor;

    PageKind(String code, String label, String anchor) {
        this.code = code;
        this.label = label;
        this.anchor = anchor;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** German name for pages, in the singular. */
    public String label() {
        return label;
    }

    /** Whether such a page looks like something: its picture says more than its text. */
    public boolean isVisual() {
        return this == SLIDE || this == PAGE;
    }

    /** Fragment of the address of the page with this number, such as {@code folie-7}. */
    public String anchor(int number) {
        return anchor + "-" + number;
    }

    public static PageKind of(String code) {
        for (PageKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Unknown kind of page: " + code);
    }
}
