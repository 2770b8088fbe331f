package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How often common terms stand in each solution, two bytes each. Most of what questions share are
 * 4-grams that stand in every second solution; to score a hundred candidates Lucene unpacks nearly
 * all places of such a term, each time anew.
 *
 * <p>Thread-safe. For one state of the index.
 */
final class CommonTerms {

    private static final int SHARE = 8; // in each eighth solution: below, unpacking is quick
    private static final int MOST_BYTES = 12 << 20;
    private static final char[] NOT_KEPT = {};

    private final CatalogueSearcher searcher;
    private final ConcurrentMap<Term, char[]> frequencies = new ConcurrentHashMap<>();

    CommonTerms(CatalogueSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * The frequency of a term in each solution, by the rank of its id.
     *
     * @param states of the term
     * @return null if the term is rare, or there is no room
     */
    char @Nullable [] frequencies(Term term, TermStates states) throws IOException {
        int solutions = searcher.ids().count();
        if (states.docFreq() < solutions / SHARE) {
            return null;
        }
        char[] known = frequencies.get(term);
        if (known == null) {
            if (frequencies.size() >= MOST_BYTES / Character.BYTES / solutions) {
                return null;
            }
            known = read(term, states, solutions);
            frequencies.put(term, known); // twice at worst, with the same result
        }
        return known == NOT_KEPT ? null : known;
    }

    private char[] read(Term term, TermStates states, int solutions) throws IOException {
        char[] read = new char[solutions];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum postings =
                    new SegmentTerms(leaf, term.field())
                            .postings(term, states, null, PostingsEnum.FREQS);
            while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (postings.freq() > Character.MAX_VALUE) {
                    return NOT_KEPT;
                }
                int rank = searcher.ids().rank(leaf.docBase + postings.docID());
                if (rank >= 0) {
                    read[rank] = (char) postings.freq();
                }
            }
        }
        return read;
    }
}
