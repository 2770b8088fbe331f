package de.loesungskatalog.extraction.worker;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/**
 * Text as people read it: composed umlauts, one kind of line end, single blanks, at most one empty
 * line, no invisible characters. One pass without patterns: every page and every line goes through
 * here.
 */
final class PlainText {

    private static final int MOST_LINE_ENDS = 2;
    // Below it, every character is composed already
    private static final int FIRST_COMBINING = 0x300;

    private final StringBuilder text;
    private boolean blank;
    private int lineEnds;
    private boolean composed = true;

    private PlainText(int length) {
        text = new StringBuilder(length);
    }

    static String of(String raw) {
        PlainText plain = new PlainText(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int character = raw.codePointAt(i);
            i += Character.charCount(character);
            boolean followed = i < raw.length() && raw.charAt(i) == '\n';
            if (character != '\r' || !followed) { // of two that are one line end the second counts
                plain.put(character);
            }
        }
        return plain.finish();
    }

    /** One line, or null if nothing is left. */
    static @Nullable String orNull(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String line = of(raw).replace('\n', ' ');
        return line.isEmpty() ? null : line;
    }

    private void put(int character) {
        if (character > ' ' && character < 0x7f) {
            visible(character);
        } else if (character == ' ' || character == '\t') {
            blank = true;
        } else {
            switch (character) {
                case '\n', '\r', 0x0b, 0x0c, 0x85, 0x2028, 0x2029 -> lineEnds++;
                default -> rare(character);
            }
        }
    }

    private void rare(int character) {
        if (Character.getType(character) == Character.SPACE_SEPARATOR) {
            blank = true;
        } else if (!invisible(character)) {
            composed &= character < FIRST_COMBINING;
            visible(character);
        }
    }

    private void visible(int character) {
        if (lineEnds > 0 && !text.isEmpty()) {
            text.repeat('\n', Math.min(lineEnds, MOST_LINE_ENDS));
        } else if (blank && !text.isEmpty()) {
            text.append(' ');
        }
        blank = false;
        lineEnds = 0;
        text.appendCodePoint(character);
    }

    private String finish() {
        String plain = text.toString();
        return composed ? plain : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Controls, soft hyphen, zero-width and direction marks, bullets of symbol fonts. */
    private static boolean invisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || character == 0xad
                || between(character, 0x200b, 0x200f)
                || between(character, 0x202a, 0x202e)
                || between(character, 0x2060, 0x2069)
                || character == 0xfeff
                || character == 0xfffe
                || character == 0xffff;
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
