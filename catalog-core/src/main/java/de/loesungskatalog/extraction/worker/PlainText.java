package de.loesungskatalog.extraction.worker;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people read it: composed umlauts, one kind of line end, no invisible characters. */
final class PlainText {

    private static final Pattern LINE_END =
            Pattern.compile("\r\n?|[\u000b\u000c\u0085\u2028\u2029]");
    // Controls, soft hyphen, zero-width and direction marks, private use (symbol-font bullets)
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}&&[^\n"
                        + "\t]]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\\p{Co}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\t]+");
    private static final Pattern LINE_EDGES = Pattern.compile(" ?\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private PlainText() {}

    static String of(String raw) {
        String text = LINE_END.matcher(raw).replaceAll("\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = BLANKS.matcher(text).replaceAll(" ");
        text = LINE_EDGES.matcher(text).replaceAll("\n");
        text = EMPTY_LINES.matcher(text).replaceAll("\n\n");
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** One line, or null if nothing is left. */
    static @Nullable String orNull(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String line = of(raw).replace('\n', ' ');
        return line.isEmpty() ? null : line;
    }
}
