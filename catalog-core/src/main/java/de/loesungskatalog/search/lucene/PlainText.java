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
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}&&[^\\n]]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[\\n ]*");

    private PlainText() {}

    static String ofMarkdown(String markdown) {
        return of(MARKS.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll(""));
    }

    static String of(String text) {
        String oneBlank = BLANKS.matcher(text.replace('\u2029', '\n')).replaceAll(" ");
        return LINES.matcher(oneBlank.strip()).replaceAll(String.valueOf(LINE_END));
    }
}
