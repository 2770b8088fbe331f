package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Counts 4-grams of words. The index gets each of them once with its number, instead of four times
 * as many tokens as all other fields have together; what it holds is the same, with {@link
 * FieldLengths}.
 */
final class GramCounts {

    private static final int GRAM = GermanAnalysis.GRAM; // characters, of 16 bits: as many as fit

    // a hash table with open addresses; a count of 0 says that a place is free
    private long[] grams = new long[1 << 11];
    private int[] counts = new int[grams.length];
    private int different;
    private int words;

    /** Counts a word that occurs a number of times. */
    void add(String word, int times) {
        int letters = word.codePointCount(0, word.length());
        boolean simple = letters == word.length(); // otherwise some have two characters
        boolean any = false;
        for (int first = 0; first < Math.max(1, letters - GRAM + 1); first++) {
            int last = Math.min(letters, first + GRAM);
            int start = simple ? first : word.offsetByCodePoints(0, first);
            int end = simple ? last : word.offsetByCodePoints(start, last - first);
            if (end - start <= GRAM) { // longer ones the analysis drops
                count(packed(word, start, end), times);
                any = true;
            }
        }
        words += any ? times : 0;
    }

    private static long packed(String word, int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = packed << Character.SIZE | word.charAt(i);
        }
        return packed;
    }

    private void count(long gram, int times) {
        int place = place(gram);
        if (counts[place] == 0) {
            if (2 * ++different > grams.length) {
                grow();
                place = place(gram);
            }
            grams[place] = gram;
        }
        counts[place] += times;
    }

    private int place(long gram) {
        int place = (int) ((gram * 0x9E3779B97F4A7C15L) >>> 33) & (grams.length - 1);
        while (counts[place] != 0 && grams[place] != gram) {
            place = (place + 1) & (grams.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldGrams = grams;
        int[] oldCounts = counts;
        grams = new long[2 * oldGrams.length];
        counts = new int[grams.length];
        for (int i = 0; i < oldGrams.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldGrams[i]);
                grams[place] = oldGrams[i];
                counts[place] = oldCounts[i];
            }
        }
    }

    /** All grams in no order, the first one as many places on as there are words. */
    TokenStream tokens() {
        return new Tokens();
    }

    private final class Tokens extends TermStream {

        private final PositionIncrementAttribute increment =
                addAttribute(PositionIncrementAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final char[] characters = new char[GRAM];
        private final BytesRef bytes = new BytesRef(UnicodeUtil.maxUTF8Length(GRAM));
        private int place;
        private int places = words;

        @Override
        public boolean incrementToken() {
            while (place < grams.length) {
                int count = counts[place];
                long gram = grams[place++];
                if (count != 0) {
                    term.setBytesRef(unpacked(gram));
                    frequency.setTermFrequency(count);
                    increment.setPositionIncrement(places);
                    places = 0;
                    return true;
                }
            }
            return false;
        }

        private BytesRef unpacked(long gram) {
            int first = GRAM;
            for (long rest = gram; rest != 0; rest >>>= Character.SIZE) {
                characters[--first] = (char) rest;
            }
            bytes.length = UnicodeUtil.UTF16toUTF8(characters, first, GRAM - first, bytes.bytes);
            return bytes;
        }

        @Override
        public void reset() {
            place = 0;
            places = words;
        }

        @Override
        public void end() {
            clearAttributes();
            increment.setPositionIncrement(0);
        }
    }
}
