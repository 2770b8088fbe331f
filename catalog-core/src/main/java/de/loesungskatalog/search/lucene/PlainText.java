package de.loesungskatalog.search.lucene;

import java.util.regex.Pattern;

/** Text as it is indexed and shown in snippets: no Markdown signs, no needless white space. */
final class PlainText {

    /**
     * Ends a line within a passage. Unlike a line feed it also ends a sentence for {@link
     * java.text.BreakIterator}, so that a snippet never runs from a heading into the text below.
     */
    static final char LINE_END = '\u2029';

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern MARKS =
            Pattern.compile("(?m)^\\s{0,3}(#{1,6}|>|[-*+]|\\d+\\.)\\s+|[*_`]{1,3}");

    private PlainText() {}

    static String ofMarkdown(String markdown) {
        return of(MARKS.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll(""));
    }

    /** One pass without patterns: every page goes through here. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            if (!isSpace(text.charAt(i))) {
                plain.append(text.charAt(i++));
                continue;
            }
            boolean lineEnds = false;
            for (; i < text.length() && isSpace(text.charAt(i)); i++) {
                lineEnds |= text.charAt(i) == '\n' || text.charAt(i) == LINE_END;
            }
            plain.append(lineEnds ? LINE_END : ' ');
        }
        return plain.toString().strip();
    }

    private static boolean isSpace(char character) {
        return switch (character) {
            case ' ', '\t', '\n', 0x0b, '\f', '\r', LINE_END -> true;
            default ->
                    character >= 0x80 && Character.getType(character) == Character.SPACE_SEPARATOR;
        };
    }
}
