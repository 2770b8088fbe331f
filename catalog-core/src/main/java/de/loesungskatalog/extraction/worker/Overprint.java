package de.loesungskatalog.extraction.worker;

import org.apache.pdfbox.text.TextPosition;

import java.util.Arrays;

/**
 * Letters of a page that are printed over the same letter once more, to look bold or to throw a
 * shadow. Each letter counts once, else nobody finds the word. PDFBox does the same with trees of
 * numbers, which took a quarter of the time of a page; here places are looked up in a hash table.
 */
final class Overprint {

    // Letters of one text seldom reach into a second cell
    private static final float WIDTH = 32;
    private static final float HEIGHT = 8;
    private static final float FARTHEST = 16; // a letter farther off is a letter of its own

    private final TextPosition[] letters;
    private final int[] next;
    private final int[] first;
    private int count;

    /**
     * @param most letters that will be asked for
     */
    Overprint(int most) {
        letters = new TextPosition[most];
        next = new int[most];
        first = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
        Arrays.fill(first, -1);
    }

    /** Whether an earlier letter stands here, too; remembers this one if not. */
    boolean repeats(TextPosition letter) {
        String text = letter.getUnicode();
        float tolerance = Math.min(FARTHEST, letter.getWidth() / Math.max(1, text.length()) / 3);
        if (!(tolerance > 0)) { // also no number at all
            return false;
        }
        float x = letter.getX();
        float y = letter.getY();
        long lastColumn = cell(x + tolerance, WIDTH);
        long lastRow = cell(y + tolerance, HEIGHT);
        for (long row = cell(y - tolerance, HEIGHT); row <= lastRow; row++) {
            for (long column = cell(x - tolerance, WIDTH); column <= lastColumn; column++) {
                for (int i = first[slot(text, column, row)]; i >= 0; i = next[i]) {
                    TextPosition other = letters[i];
                    if (Math.abs(other.getX() - x) < tolerance
                            && Math.abs(other.getY() - y) < tolerance
                            && other.getUnicode().equals(text)) {
                        return true;
                    }
                }
            }
        }
        remember(letter, slot(text, cell(x, WIDTH), cell(y, HEIGHT)));
        return false;
    }

    private void remember(TextPosition letter, int slot) {
        letters[count] = letter;
        next[count] = first[slot];
        first[slot] = count++;
    }

    private int slot(String text, long column, long row) {
        int hash = (text.hashCode() * 31 + (int) column) * 31 + (int) row;
        return (hash ^ hash >>> 15) & first.length - 1;
    }

    private static long cell(float place, float size) {
        return (long) Math.floor(place / size);
    }
}
