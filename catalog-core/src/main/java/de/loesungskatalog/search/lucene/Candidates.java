package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Few documents, all of which are to be scored by many queries that share their terms. Every term
 * is looked up once and read once, term after term: nine queries with dozens of clauses, each with
 * iterators of its own and a heap over them, took four times as long. Scores are those of the
 * queries; 0 says that a query does not match.
 *
 * <p>For one search on one thread.
 */
final class Candidates {

    private final CatalogueSearcher searcher;
    private final int[] documents;
    private final CandidateTerms terms;

    /**
     * @param documents parents by ascending index-wide number
     */
    Candidates(CatalogueSearcher searcher, int[] documents) throws IOException {
        this.searcher = searcher;
        this.documents = documents;
        this.terms = new CandidateTerms(searcher, slices(searcher, documents), documents.length);
    }

    /**
     * The candidates that lie in one segment.
     *
     * @param from index of the first one
     * @param documents relative to the segment
     */
    record Slice(LeafReaderContext leaf, int from, int[] documents) {}

    private static List<Slice> slices(CatalogueSearcher searcher, int[] documents) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Slice> slices = new ArrayList<>();
        for (int from = 0, to; from < documents.length; from = to) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[from], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            to = from;
            while (to < documents.length && documents[to] < end) {
                to++;
            }
            int[] relative = new int[to - from];
            for (int i = 0; i < relative.length; i++) {
                relative[i] = documents[from + i] - leaf.docBase;
            }
            slices.add(new Slice(leaf, from, relative));
        }
        return slices;
    }

    /** Score of each candidate. Not to be written to: terms that queries share are kept. */
    float[] scores(Query query) throws IOException {
        return switch (query) {
            case TermQuery term -> terms.scores(term.getTerm());
            case BoostQuery boosted -> times(boosted.getBoost(), scores(boosted.getQuery()));
            case ConstantScoreQuery constant -> ones(scores(constant.getQuery()));
            case BooleanQuery sum when isSum(sum) -> sum(sum);
            case PhraseQuery pair when CandidateTerms.isPair(pair) -> terms.pair(pair);
            case FunctionScoreQuery value
                    when value.getWrappedQuery() == CatalogueSearcher.PARENTS ->
                    values(value);
            default -> byScorer(query);
        };
    }

    private static boolean isSum(BooleanQuery query) {
        return query.getMinimumNumberShouldMatch() == 0
                && query.getClauses(Occur.MUST_NOT).isEmpty()
                && query.getClauses(Occur.FILTER).isEmpty();
    }

    /** All clauses that must match, and at least one if none must. */
    private float[] sum(BooleanQuery query) throws IOException {
        double[] sums = new double[documents.length];
        boolean[] fails = new boolean[documents.length];
        for (BooleanClause clause : query) {
            float[] scores = scores(clause.query());
            for (int i = 0; i < scores.length; i++) {
                sums[i] += scores[i];
                fails[i] |= clause.occur() == Occur.MUST && scores[i] == 0;
            }
        }
        float[] result = new float[documents.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = fails[i] ? 0 : (float) sums[i];
        }
        return result;
    }

    private static float[] times(float factor, float[] scores) {
        float[] product = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            product[i] = factor * scores[i];
        }
        return product;
    }

    private static float[] ones(float[] scores) {
        float[] ones = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            ones[i] = scores[i] == 0 ? 0 : 1;
        }
        return ones;
    }

    private float[] values(FunctionScoreQuery query) throws IOException {
        float[] values = new float[documents.length];
        for (Slice slice : terms.slices()) {
            DoubleValues each = query.getSource().getValues(slice.leaf(), null);
            for (int i = 0; i < slice.documents().length; i++) {
                if (each.advanceExact(slice.documents()[i])) {
                    values[slice.from() + i] = (float) each.doubleValue();
                }
            }
        }
        return values;
    }

    /** Any other query, as Lucene does it. */
    private float[] byScorer(Query query) throws IOException {
        float[] scores = new float[documents.length];
        Weight prepared = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
        for (Slice slice : terms.slices()) {
            Scorer scorer = prepared.scorer(slice.leaf());
            for (int i = 0; scorer != null && i < slice.documents().length; i++) {
                if (reaches(scorer.iterator(), slice.documents()[i])) {
                    scores[slice.from() + i] = scorer.score();
                }
            }
        }
        return scores;
    }

    private static boolean reaches(DocIdSetIterator iterator, int document) throws IOException {
        int at = iterator.docID();
        return (at < document ? iterator.advance(document) : at) == document;
    }
}
