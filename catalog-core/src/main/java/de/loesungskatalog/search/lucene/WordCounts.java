package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.BytesRef;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        return new Words(words.values(), WordForms::word);
    }

    /** {@link IndexFields#SURFACE}: these, each with the word just as written. */
    TokenStream surfaces() {
        return new Words(words.values(), WordForms::surface);
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
    private static final class Words extends TermStream {

        private final Collection<Count> words;
        private final Function<WordForms, BytesRef> form;
        private Iterator<Count> rest;

        Words(Collection<Count> words, Function<WordForms, BytesRef> form) {
            this.words = words;
            this.form = form;
            this.rest = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            term.setBytesRef(form.apply(rest.next().forms));
            return true;
        }

        @Override
        public void reset() {
            rest = words.iterator();
        }
    }
}
