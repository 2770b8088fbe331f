package de.loesungskatalog.search;

/**
 * A completion of what is being typed.
 *
 * @param text to show and to search for
 * @param target id of the solution, code of the topic area, number of the OZG service; the text
 *     itself for words
 */
public record Suggestion(Kind kind, String text, String target) {

    /** What the suggestion leads to. */
    public enum Kind {
        SOLUTION,
        TOPIC,
        OZG_SERVICE,
        WORD
    }
}
