package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often common terms stand in each solution, a byte each. Most of what questions share are
 * 4-grams that stand in every second solution; to score a hundred candidates Lucene unpacks nearly
 * all places of such a term, each time anew. Who is asked for first is kept, until there is no
 * room: reading a term costs more than a search saves by it, so none makes place for another.
 *
 * <p>Thread-safe. For one state of the index.
 */
final class CommonTerms {

    private static final int SHARE = 8; // in each eighth solution: below, unpacking is quick

    /** Of the memory of Java, 32 MB of 512; questions to 100,000 pages ask for 19 MB. */
    private static final int SHARE_OF_MEMORY = 16;

    private static final byte[] NOT_KEPT = {};
    private static final int MOST_OFTEN = 255;

    private final CatalogueSearcher searcher;
    private final ConcurrentMap<Term, byte[]> frequencies = new ConcurrentHashMap<>();
    private final AtomicLong room =
            new AtomicLong(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);

    CommonTerms(CatalogueSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * The frequency of a term in each solution, by the rank of its id, each as {@link
     * Byte#toUnsignedInt}.
     *
     * @param states of the term
     * @return null if the term is rare, or stands more than {@value #MOST_OFTEN} times in a
     *     solution, or there is no room
     */
    byte @Nullable [] frequencies(Term term, TermStates states) throws IOException {
        int solutions = searcher.ids().count();
        if (states.docFreq() < solutions / SHARE) {
            return null;
        }
        byte[] known = frequencies.get(term);
        if (known == null) {
            if (room.get() < solutions) {
                return null;
            }
            known = read(term, states, solutions);
            if (frequencies.putIfAbsent(term, known) == null) { // read twice at worst
                room.addAndGet(-known.length);
            }
        }
        return known == NOT_KEPT ? null : known;
    }

    private byte[] read(Term term, TermStates states, int solutions) throws IOException {
        byte[] read = new byte[solutions];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum postings =
                    new SegmentTerms(leaf, term.field())
                            .postings(term, states, null, PostingsEnum.FREQS);
            while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (postings.freq() > MOST_OFTEN) {
                    return NOT_KEPT;
                }
                int rank = searcher.ids().rank(leaf.docBase + postings.docID());
                if (rank >= 0) {
                    read[rank] = (byte) postings.freq();
                }
            }
        }
        return read;
    }
}
