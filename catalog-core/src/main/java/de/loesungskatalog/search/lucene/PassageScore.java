package de.loesungskatalog.search.lucene;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's score of a passage, without the table of 32 KB that it makes for every single passage: a
 * passage has a handful of marks. It was a fifth of what a search allocated.
 */
final class PassageScore extends PassageScorer {

    @Override
    public float score(Passage passage, int contentLength) {
        BytesRef[] terms = passage.getMatchTerms();
        float score = 0;
        for (int i = 0; i < passage.getNumMatches(); i++) {
            if (occurrences(terms, terms[i], i) == 0) { // the first one counts all of them
                score +=
                        tf(
                                        occurrences(terms, terms[i], passage.getNumMatches()),
                                        passage.getLength())
                                * weight(contentLength, passage.getMatchTermFreqsInDoc()[i]);
            }
        }
        return score * norm(passage.getStartOffset());
    }

    private static int occurrences(BytesRef[] terms, BytesRef term, int before) {
        int occurrences = 0;
        for (int i = 0; i < before; i++) {
            occurrences += terms[i].equals(term) ? 1 : 0;
        }
        return occurrences;
    }
}
