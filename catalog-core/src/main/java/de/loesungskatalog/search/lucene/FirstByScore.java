package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The best solutions by score, equal ones by id: what a Lucene sort by both gives. That one reads
 * the id of each solution that is among the best for a while; here it is read where scores are
 * equal.
 *
 * <p>For one search on one thread.
 */
final class FirstByScore {

    private final List<LeafReaderContext> leaves;
    private final int wanted;
    private final PriorityQueue<Scored> best;

    FirstByScore(List<LeafReaderContext> leaves, int wanted) {
        this.leaves = leaves;
        this.wanted = wanted;
        this.best =
                new PriorityQueue<>(wanted) {
                    @Override
                    protected boolean lessThan(Scored one, Scored other) {
                        return isWorse(one, other);
                    }
                };
    }

    /** A solution by its index-wide number; the id is read when it is needed. */
    private static final class Scored {

        private int document;
        private float score;
        private @Nullable BytesRef id;

        void become(int other, float itsScore) {
            document = other;
            score = itsScore;
            id = null;
        }
    }

    /**
     * @param document index-wide number
     */
    void add(int document, float score) {
        if (best.size() < wanted) {
            Scored added = new Scored();
            added.become(document, score);
            best.add(added);
        } else if (score >= best.top().score) {
            Scored worst = best.top();
            if (score > worst.score || read(document).compareTo(id(worst)) < 0) {
                worst.become(document, score);
                best.updateTop();
            }
        }
    }

    /** The documents, best first; afterwards none is left. */
    int[] take() {
        int[] documents = new int[best.size()];
        for (int i = documents.length - 1; i >= 0; i--) {
            documents[i] = best.pop().document;
        }
        return documents;
    }

    private boolean isWorse(Scored one, Scored other) {
        return one.score != other.score
                ? one.score < other.score
                : one != other && id(one).compareTo(id(other)) > 0;
    }

    private BytesRef id(Scored scored) {
        BytesRef known = scored.id;
        if (known == null) {
            known = read(scored.document);
            scored.id = known;
        }
        return known;
    }

    private BytesRef read(int document) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        try {
            // anew each time: values only go forward, and those compared come in any order
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
            return ids.advanceExact(document - leaf.docBase)
                    ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
                    : new BytesRef();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading an id of the search index", e);
        }
    }
}
