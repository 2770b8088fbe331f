package de.loesungskatalog.search.lucene;

import org.apache.lucene.search.Query;

import java.io.IOException;

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

    /** Scores of candidates from 0 to 1; all 0 where nothing speaks for any of them. */
    float[] normalised(Candidates candidates) throws IOException {
        float[] scores = candidates.scores(query);
        if (scale == Scale.ABSOLUTE) {
            return scores;
        }
        float best = 0;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        float[] shares = new float[scores.length];
        for (int i = 0; best > 0 && i < scores.length; i++) {
            shares[i] = scores[i] / best;
        }
        return shares;
    }
}
