package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.util.List;

/**
 * A text taken apart once, for all fields that index it: taking it apart anew for each field took
 * most of the time of an import. What several texts have in common says {@link WordCounts}.
 *
 * @param words in their order, stop words included
 * @param length of the text
 */
record AnalysedText(List<Place> words, int length) {

    /** A word and where it stands. */
    record Place(WordForms forms, int start, int end) {}

    /**
     * The tokens of {@link IndexFields#TEXT} and {@link IndexFields#PASSAGE}, words and parts of
     * compounds, as {@link GermanAnalysis} gives them.
     */
    TokenStream terms() {
        return new Terms();
    }

    /** The tokens of one word after the other, those of a word all at its place. */
    private final class Terms extends TermStream {

        private final PositionIncrementAttribute increment =
                addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private int word;
        private int number; // of the token within its word
        private int places; // since the last token

        @Override
        public boolean incrementToken() {
            while (word < words.size()) {
                Place place = words.get(word);
                WordForms forms = place.forms();
                places += number == 0 ? 1 : 0;
                if (number < forms.terms().size()) {
                    term.setBytesRef(forms.terms().get(number++));
                    increment.setPositionIncrement(places);
                    offset.setOffset(place.start(), place.end());
                    places = 0;
                    return true;
                }
                word++;
                number = 0;
            }
            return false;
        }

        @Override
        public void reset() {
            word = 0;
            number = 0;
            places = 0;
        }

        @Override
        public void end() {
            clearAttributes();
            increment.setPositionIncrement(places);
            offset.setOffset(length, length);
        }
    }
}
