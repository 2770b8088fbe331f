package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.List;

/**
 * One reason why a solution may be a good answer, as a query that scores it.
 *
 * @param name German, for explanations
 * @param weight share of the final score that the best candidate gets for it
 */
record Evidence(String name, Query query, Scale scale, float weight) {

    /** What a score is measured by. */
    enum Scale {
        /** The best candidate: how much is a lot depends on question and index. */
        BEST_CANDIDATE,
        /** Nothing else: the query scores 0 to 1 by itself. */
        ABSOLUTE
    }

    Evidence(String name, Query query, float weight) {
        this(name, query, Scale.BEST_CANDIDATE, weight);
    }

    /**
     * Scores of candidates from 0 to 1; all 0 where nothing speaks for any of them.
     *
     * @param candidates ascending index-wide document numbers
     */
    float[] normalised(CatalogueSearcher searcher, int[] candidates) throws IOException {
        float[] scores = scores(searcher, candidates);
        float best = 0;
        if (scale == Scale.ABSOLUTE) {
            return scores;
        }
        for (float score : scores) {
            best = Math.max(best, score);
        }
        for (int i = 0; best > 0 && i < scores.length; i++) {
            scores[i] /= best;
        }
        return scores;
    }

    private float[] scores(CatalogueSearcher searcher, int[] candidates) throws IOException {
        float[] scores = new float[candidates.length];
        Weight prepared = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Scorer scorer = null;
        int current = -1;
        for (int i = 0; i < candidates.length; i++) {
            int ordinal = ReaderUtil.subIndex(candidates[i], leaves);
            if (ordinal != current) {
                scorer = prepared.scorer(leaves.get(ordinal));
                current = ordinal;
            }
            int document = candidates[i] - leaves.get(ordinal).docBase;
            if (scorer != null && reaches(scorer.iterator(), document)) {
                scores[i] = scorer.score();
            }
        }
        return scores;
    }

    private static boolean reaches(DocIdSetIterator iterator, int document) throws IOException {
        int at = iterator.docID();
        return (at < document ? iterator.advance(document) : at) == document;
    }
}
