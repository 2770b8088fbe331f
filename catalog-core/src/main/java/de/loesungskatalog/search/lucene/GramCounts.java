package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.internal.hppc.LongIntHashMap;
import org.apache.lucene.internal.hppc.LongIntHashMap.LongIntCursor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

import java.util.Iterator;

/**
 * Counts 4-grams of words. The index gets each of them once with its number, instead of four times
 * as many tokens as all other fields have together; what it holds is the same, with {@link
 * FieldLengths}.
 */
final class GramCounts {

    private static final int GRAM = GermanAnalysis.GRAM; // characters, of 16 bits: as many as fit

    // that of Lucene, which other modules of it use, too: the JDK has none without objects
    private final LongIntHashMap counts = new LongIntHashMap();
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
                counts.addTo(packed(word, start, end), times);
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
        private Iterator<LongIntCursor> rest = counts.iterator();
        private int places = words;

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            LongIntCursor next = rest.next();
            term.setBytesRef(unpacked(next.key));
            frequency.setTermFrequency(next.value);
            increment.setPositionIncrement(places);
            places = 0;
            return true;
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
            rest = counts.iterator();
            places = words;
        }

        @Override
        public void end() {
            clearAttributes();
            increment.setPositionIncrement(0);
        }
    }
}
