package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * The terms of one field in one segment, read one after the other where the searcher already knows
 * them to be. For one search on one thread.
 */
final class SegmentTerms {

    private final LeafReaderContext leaf;
    private final @Nullable TermsEnum terms;

    SegmentTerms(LeafReaderContext leaf, String field) throws IOException {
        Terms all = leaf.reader().terms(field);
        this.leaf = leaf;
        this.terms = all == null ? null : all.iterator();
    }

    /**
     * Where a term stands.
     *
     * @param reused of another term, no longer needed, or null
     * @param features as in {@link PostingsEnum}
     * @return null if it does not occur in the segment
     */
    @Nullable PostingsEnum postings(
            Term term, TermStates states, @Nullable PostingsEnum reused, int features)
            throws IOException {
        IOSupplier<TermState> supplier = states.get(leaf);
        TermState state = supplier == null ? null : supplier.get();
        if (terms == null || state == null) {
            return null;
        }
        terms.seekExact(term.bytes(), state);
        return terms.postings(reused, features);
    }
}
