package de.loesungskatalog.web;

import de.loesungskatalog.search.Snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A snippet cut into plain and marked parts, so that the template escapes each part and sets the
 * marks itself; no markup ever travels in text.
 */
public record Passage(List<Part> parts) {

    public Passage {
        parts = List.copyOf(parts);
    }

    /** A piece of text, marked or not. */
    public record Part(String text, boolean marked) {}

    /** Text without marks. */
    public static Passage plain(String text) {
        return new Passage(List.of(new Part(text, false)));
    }

    public static Passage of(Snippet snippet) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (Snippet.Range range : snippet.highlights()) {
            if (range.start() > end) {
                parts.add(new Part(snippet.text().substring(end, range.start()), false));
            }
            parts.add(new Part(snippet.text().substring(range.start(), range.end()), true));
            end = range.end();
        }
        if (end < snippet.text().length()) {
            parts.add(new Part(snippet.text().substring(end), false));
        }
        return new Passage(parts);
    }

    /** The whole text, without marks. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** How many marks it has. */
    public long marks() {
        return parts.stream().filter(Part::marked).count();
    }
}
