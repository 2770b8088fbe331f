package de.loesungskatalog.search;

/** What a match is a part of. */
public enum MatchKind {
    SLIDE("slide"),
    PAGE("page"),
    SECTION("section"),
    SHEET("sheet"),
    FAQ("faq"),
    CUE("cue"),
    CONTACT("contact"),
    FIELD("field");

    private final String code;

    MatchKind(String code) {
        this.code = code;
    }

    /** Value in the API. */
    public String code() {
        return code;
    }
}
