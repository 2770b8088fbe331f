package de.loesungskatalog.search.lucene;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

import java.io.IOException;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where the sentences of a text end: worked out once, when it is indexed, and kept beside it.
 * Looking for them in each search was a tenth of it.
 *
 * @param ends ascending UTF-16 positions, the end of the text last
 */
record Sentences(int[] ends) {

    static Sentences of(String text) {
        BreakIterator german = BreakIterator.getSentenceInstance(Locale.GERMAN);
        german.setText(text);
        int[] ends =
                IntStream.generate(german::next)
                        .takeWhile(end -> end != BreakIterator.DONE)
                        .toArray();
        return new Sentences(ends);
    }

    /** Writes how many there are and how long each is. */
    void write(DataOutput out) throws IOException {
        out.writeVInt(ends.length);
        int start = 0;
        for (int end : ends) {
            out.writeVInt(end - start);
            start = end;
        }
    }

    static Sentences read(DataInput in) throws IOException {
        int[] ends = new int[in.readVInt()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += in.readVInt();
            ends[i] = end;
        }
        return new Sentences(ends);
    }

    /**
     * @param sentences of each text that will be set
     */
    static BreakIterator breaks(Function<String, Sentences> sentences) {
        return new Breaks(sentences);
    }

    /** What Lucene wants to know when it marks a passage. */
    private static final class Breaks extends BreakIterator {

        private final Function<String, Sentences> sentences;
        private CharacterIterator text = new StringCharacterIterator("");
        private int[] ends = {};
        private int current;

        Breaks(Function<String, Sentences> sentences) {
            this.sentences = sentences;
        }

        @Override
        public void setText(String newText) {
            text = new StringCharacterIterator(newText);
            ends = sentences.apply(newText).ends();
            current = 0;
        }

        @Override
        public void setText(CharacterIterator newText) {
            throw new UnsupportedOperationException("Sentences are known of whole texts only");
        }

        @Override
        public CharacterIterator getText() {
            return text;
        }

        @Override
        public int current() {
            return current;
        }

        @Override
        public int first() {
            current = 0;
            return current;
        }

        @Override
        public int last() {
            current = text.getEndIndex();
            return current;
        }

        @Override
        public int following(int offset) {
            int after = Arrays.binarySearch(ends, offset + 1);
            int index = after < 0 ? -after - 1 : after;
            return index < ends.length ? at(ends[index]) : DONE;
        }

        @Override
        public int preceding(int offset) {
            int before = Arrays.binarySearch(ends, offset - 1);
            int index = before < 0 ? -before - 2 : before;
            return offset <= 0 ? DONE : at(index < 0 ? 0 : ends[index]);
        }

        private int at(int position) {
            current = position;
            return position;
        }

        @Override
        public int next() {
            return following(current);
        }

        @Override
        public int previous() {
            return preceding(current);
        }

        @Override
        public int next(int steps) {
            int reached = current;
            for (int i = 0; i < Math.abs(steps) && reached != DONE; i++) {
                reached = steps > 0 ? next() : previous();
            }
            return reached;
        }
    }
}
