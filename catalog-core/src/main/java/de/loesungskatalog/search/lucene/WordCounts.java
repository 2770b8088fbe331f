package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.BytesRefBuilder;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of several texts, each once: for fields that say which words there are, or how often,
 * but not where. {@code WordCountsTest} compares them with {@link GermanAnalysis}.
 */
final class WordCounts {

    // by the word: the hash of its forms would be counted anew each time
    private final Map<String, Count> words = new LinkedHashMap<>();

    private WordCounts() {}

    /** Stop words are left out. */
    static WordCounts of(List<AnalysedText> texts) {
        WordCounts counts = new WordCounts();
        for (AnalysedText text : texts) {
            for (AnalysedText.Place place : text.words()) {
                if (!place.forms().isStopWord()) {
                    counts.add(place.forms());
                }
            }
        }
        return counts;
    }

    private void add(WordForms forms) {
        Count count = words.get(forms.written());
        if (count == null) {
            words.put(forms.written(), new Count(forms));
        } else {
            count.times++;
        }
    }

    /** {@link IndexFields#WORD}: the words as the spelling knows them. */
    TokenStream normalised() {
        return new Words(words.values()) {
            @Override
            void write(WordForms word) {
                text.append(word.normalised());
            }
        };
    }

    /** {@link IndexFields#SURFACE}: these, each with the word just as written. */
    TokenStream surfaces() {
        return new Words(words.values()) {
            @Override
            void write(WordForms word) {
                text.append(word.normalised())
                        .append(SurfaceAppender.SEPARATOR)
                        .append(word.written());
            }
        };
    }

    /** {@link IndexFields#GRAMS}: all groups of four letters, and words that are shorter. */
    TokenStream grams() {
        GramCounts grams = new GramCounts();
        words.values().forEach(count -> grams.add(count.forms.normalised(), count.times));
        return grams.tokens();
    }

    private static final class Count {

        private final WordForms forms;
        private int times = 1;

        Count(WordForms forms) {
            this.forms = forms;
        }
    }

    /** A token for each word. */
    private abstract static class Words extends TermStream {

        final StringBuilder text = new StringBuilder();
        private final BytesRefBuilder bytes = new BytesRefBuilder();
        private final Collection<Count> words;
        private Iterator<Count> rest;

        Words(Collection<Count> words) {
            this.words = words;
            this.rest = words.iterator();
        }

        abstract void write(WordForms word);

        @Override
        public final boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            text.setLength(0);
            write(rest.next().forms);
            bytes.copyChars(text);
            term.setBytesRef(bytes.get());
            return true;
        }

        @Override
        public final void reset() {
            rest = words.iterator();
        }
    }
}
