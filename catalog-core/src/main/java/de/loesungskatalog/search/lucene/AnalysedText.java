package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text taken apart once, for all fields that index it: taking it apart anew for each field took
 * most of the time of an import. Each stream gives the same tokens as {@link GermanAnalysis} gives
 * for the field; {@code AnalysedTextTest} compares them.
 *
 * @param words in their order, stop words included
 * @param length of the text
 */
record AnalysedText(List<Place> words, int length) {

    /** A word and where it stands. */
    record Place(WordForms forms, int start, int end) {}

    /** Each word of the texts once, for fields that only say which words there are. */
    static AnalysedText differentWords(List<AnalysedText> texts) {
        // by the word: the hash of its forms would be counted anew each time
        Map<String, WordForms> different = new LinkedHashMap<>();
        for (AnalysedText text : texts) {
            for (Place place : text.words()) {
                different.putIfAbsent(place.forms().written(), place.forms());
            }
        }
        return new AnalysedText(
                different.values().stream().map(forms -> new Place(forms, 0, 0)).toList(), 0);
    }

    /** {@link IndexFields#TEXT} and {@link IndexFields#PASSAGE}: words and parts of compounds. */
    TokenStream terms() {
        return new Stream() {
            @Override
            int tokens(WordForms word) {
                return word.terms().size();
            }

            @Override
            void write(WordForms word, int number) {
                term.append(word.terms().get(number));
            }
        };
    }

    /** {@link IndexFields#GRAMS}: all groups of four letters, and words that are shorter. */
    TokenStream grams() {
        return new Stream() {
            @Override
            int tokens(WordForms word) {
                return Math.max(1, word.letters() - GermanAnalysis.GRAM + 1);
            }

            @Override
            boolean isLeftOut(WordForms word, int number) {
                return end(word, number) - word.offset(number) > GermanAnalysis.GRAM;
            }

            @Override
            void write(WordForms word, int number) {
                term.append(word.normalised(), word.offset(number), end(word, number));
            }

            private int end(WordForms word, int number) {
                return word.offset(Math.min(word.letters(), number + GermanAnalysis.GRAM));
            }
        };
    }

    /** {@link IndexFields#WORD}: the words as the spelling knows them. */
    TokenStream normalised() {
        return new Stream() {
            @Override
            void write(WordForms word, int number) {
                term.append(word.normalised());
            }
        };
    }

    /** {@link IndexFields#SURFACE}: these, each with the word just as written. */
    TokenStream surfaces() {
        return new Stream() {
            @Override
            void write(WordForms word, int number) {
                term.append(word.normalised())
                        .append(SurfaceAppender.SEPARATOR)
                        .append(word.written());
            }
        };
    }

    /** The tokens of one word after the other, those of a word all at its place. */
    abstract class Stream extends TokenStream {

        final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment =
                addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private int word;
        private int number;
        private int places; // since the last token

        int tokens(WordForms word) {
            return 1;
        }

        /** Signs of two characters make groups that are too long, which the analysis drops. */
        boolean isLeftOut(WordForms word, int number) {
            return false;
        }

        abstract void write(WordForms word, int number);

        @Override
        public final boolean incrementToken() {
            for (; word < words.size(); word++, number = 0) {
                Place place = words.get(word);
                WordForms forms = place.forms();
                places += number == 0 ? 1 : 0;
                for (; !forms.isStopWord() && number < tokens(forms); number++) {
                    if (!isLeftOut(forms, number)) {
                        clearAttributes();
                        write(forms, number++);
                        increment.setPositionIncrement(places);
                        offset.setOffset(place.start(), place.end());
                        places = 0;
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public final void reset() {
            word = 0;
            number = 0;
            places = 0;
        }

        @Override
        public final void end() {
            clearAttributes();
            increment.setPositionIncrement(places);
            offset.setOffset(length, length);
        }
    }
}
