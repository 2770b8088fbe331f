package de.loesungskatalog.search;

import java.util.List;

/**
 * A passage as plain text with the ranges to mark. Escaping and marking is the template's work, in
 * this order.
 *
 * @param highlights ascending, not overlapping, within the text
 */
public record Snippet(String text, List<Range> highlights) {

    public Snippet {
        highlights = List.copyOf(highlights);
        int end = 0;
        for (Range range : highlights) {
            if (range.start() < end
                    || range.end() <= range.start()
                    || range.end() > text.length()) {
                throw new IllegalArgumentException(
                        "Highlights " + highlights + " do not fit the text: " + text);
            }
            end = range.end();
        }
    }

    /** Half-open range of UTF-16 positions. */
    public record Range(int start, int end) {}
}
