package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.lucene.Candidates.Slice;

import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where and how often terms stand in the candidates. Scores and positions are kept until the search
 * ends, because the evidence asks for the same terms again and again.
 */
final class CandidateTerms {

    private static final int[] NOWHERE = {};

    private final CatalogueSearcher searcher;
    private final List<Slice> slices;
    private final int size;
    private final int[] ranks;
    private final Map<Term, float[]> scores = new HashMap<>();
    private final Map<Term, int[][]> positions = new HashMap<>();
    private final Map<String, long[]> lengths = new HashMap<>();
    private final Map<String, SegmentTerms[]> segments = new HashMap<>();
    private final Map<String, @Nullable PostingsEnum[]> reused = new HashMap<>();

    CandidateTerms(CatalogueSearcher searcher, List<Slice> slices, int size) throws IOException {
        this.searcher = searcher;
        this.slices = slices;
        this.size = size;
        this.ranks = new int[size];
        IdRanks ids = searcher.ids();
        for (Slice slice : slices) {
            for (int i = 0; i < slice.documents().length; i++) {
                ranks[slice.from() + i] = ids.rank(slice.leaf().docBase + slice.documents()[i]);
            }
        }
    }

    List<Slice> slices() {
        return slices;
    }

    float[] scores(Term term) throws IOException {
        float[] known = scores.get(term);
        if (known == null) {
            known = score(term);
            scores.put(term, known);
        }
        return known;
    }

    private float[] score(Term term) throws IOException {
        float[] found = new float[size];
        TermStates states = searcher.states(term);
        if (states.docFreq() > 0) {
            SimScorer scorer = scorer(term.field(), statistics(term, states));
            long[] norms = lengths(term.field());
            byte[] common = searcher.common().frequencies(term, states);
            if (common != null) {
                score(common, scorer, norms, found);
            } else {
                read(
                        term,
                        states,
                        PostingsEnum.FREQS,
                        (candidate, postings) ->
                                found[candidate] = scorer.score(postings.freq(), norms[candidate]));
            }
        }
        return found;
    }

    private void score(byte[] frequencies, SimScorer scorer, long[] norms, float[] found) {
        for (int i = 0; i < size; i++) {
            int frequency = Byte.toUnsignedInt(frequencies[ranks[i]]);
            if (frequency > 0) {
                found[i] = scorer.score(frequency, norms[i]);
            }
        }
    }

    /** Two terms at one place, or two different ones as neighbours with some words between. */
    static boolean isPair(PhraseQuery query) {
        Term[] terms = query.getTerms();
        int[] places = query.getPositions();
        return terms.length == 2
                && !terms[0].equals(terms[1])
                && (query.getSlop() == 0 ? places[0] == places[1] : places[1] - places[0] == 1);
    }

    /** Scores of a phrase that {@link #isPair}. */
    float[] pair(PhraseQuery query) throws IOException {
        Term one = query.getTerms()[0];
        Term other = query.getTerms()[1];
        float[] found = new float[size];
        if (!meet(scores(one), scores(other))) {
            return found;
        }
        int[][] first = positions(one);
        int[][] second = positions(other);
        SimScorer scorer =
                scorer(
                        one.field(),
                        statistics(one, searcher.states(one)),
                        statistics(other, searcher.states(other)));
        long[] norms = lengths(one.field());
        for (int i = 0; i < size; i++) {
            float frequency =
                    query.getSlop() == 0
                            ? SortedNumbers.common(first[i], second[i])
                            : near(first[i], second[i], query.getSlop());
            found[i] = frequency == 0 ? 0 : scorer.score(frequency, norms[i]);
        }
        return found;
    }

    private static boolean meet(float[] one, float[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] != 0 && other[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * How often, and how near, the other one follows: each pair counts 1 / (1 + words that it is
     * off its place), as in a phrase with slop.
     */
    private static float near(int[] one, int[] other, int slop) {
        float near = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int off = Math.abs(other[j] - 1 - one[i]);
            boolean first = one[i] <= other[j] - 1;
            // the earlier one may come nearer before it passes the other
            while (first && i + 1 < one.length && one[i + 1] <= other[j] - 1) {
                off = other[j] - 1 - one[++i];
            }
            while (!first && j + 1 < other.length && other[j + 1] - 1 <= one[i]) {
                off = one[i] - (other[++j] - 1);
            }
            near += off <= slop ? 1f / (1 + off) : 0;
            if (first) {
                i++;
            } else {
                j++;
            }
        }
        return near;
    }

    private int[][] positions(Term term) throws IOException {
        int[][] known = positions.get(term);
        if (known == null) {
            int[][] found = new int[size][];
            Arrays.fill(found, NOWHERE);
            read(
                    term,
                    searcher.states(term),
                    PostingsEnum.POSITIONS,
                    (candidate, postings) -> {
                        found[candidate] = new int[postings.freq()];
                        for (int i = 0; i < found[candidate].length; i++) {
                            found[candidate][i] = postings.nextPosition();
                        }
                    });
            positions.put(term, found);
            known = found;
        }
        return known;
    }

    private void read(Term term, TermStates states, int features, Reader reader)
            throws IOException {
        SegmentTerms[] terms = segments(term.field());
        @Nullable PostingsEnum[] reusable =
                reused.computeIfAbsent(
                        term.field() + features, key -> new PostingsEnum[slices.size()]);
        for (int s = 0; s < terms.length; s++) {
            PostingsEnum postings = terms[s].postings(term, states, reusable[s], features);
            if (postings == null) {
                continue;
            }
            reusable[s] = postings;
            Slice slice = slices.get(s);
            int[] documents = slice.documents();
            for (int i = 0, at = -1; i < documents.length; i++) {
                if (at < documents[i]) {
                    at = postings.advance(documents[i]);
                }
                if (at == documents[i]) {
                    reader.read(slice.from() + i, postings);
                }
            }
        }
    }

    private SegmentTerms[] segments(String field) throws IOException {
        SegmentTerms[] known = segments.get(field);
        if (known == null) {
            known = new SegmentTerms[slices.size()];
            for (int s = 0; s < known.length; s++) {
                known[s] = new SegmentTerms(slices.get(s).leaf(), field);
            }
            segments.put(field, known);
        }
        return known;
    }

    private TermStatistics statistics(Term term, TermStates states) throws IOException {
        return searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
    }

    private SimScorer scorer(String field, TermStatistics... terms) throws IOException {
        CollectionStatistics all = searcher.collectionStatistics(field);
        return searcher.getSimilarity()
                .scorer(1f, Objects.requireNonNull(all, "a field without terms"), terms);
    }

    /** Length of the field of each candidate as the similarity wants it. */
    private long[] lengths(String field) throws IOException {
        long[] known = lengths.get(field);
        if (known == null) {
            known = new long[size];
            Arrays.fill(known, 1); // what a field without lengths has
            for (Slice slice : slices) {
                NumericDocValues norms = slice.leaf().reader().getNormValues(field);
                for (int i = 0; norms != null && i < slice.documents().length; i++) {
                    if (norms.advanceExact(slice.documents()[i])) {
                        known[slice.from() + i] = norms.longValue();
                    }
                }
            }
            lengths.put(field, known);
        }
        return known;
    }

    /** What to do where a term stands. */
    private interface Reader {
        void read(int candidate, PostingsEnum postings) throws IOException;
    }
}
