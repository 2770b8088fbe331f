package de.loesungskatalog.search.lucene;

import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/**
 * The best solutions by score, equal ones by id: what a Lucene sort by both gives. A solution is
 * one number here, its score before the rank of its id, so that neither objects nor ids are read
 * while they are compared.
 *
 * <p>For one search on one thread.
 */
final class FirstByScore {

    private final IdRanks ids;
    private final LongHeap best;
    private final int wanted;
    private float least = Float.NEGATIVE_INFINITY; // what one more must have

    /**
     * @param wanted at least one
     */
    FirstByScore(IdRanks ids, int wanted) {
        this.ids = ids;
        this.best = new LongHeap(wanted);
        this.wanted = wanted;
    }

    /**
     * @param document index-wide number
     */
    void add(int document, float score) {
        if (score < least) {
            return;
        }
        int before = Integer.MAX_VALUE - ids.rank(document); // the first id is the best one
        best.insertWithOverflow((long) NumericUtils.floatToSortableInt(score) << 32 | before);
        if (best.size() == wanted) {
            least = NumericUtils.sortableIntToFloat((int) (best.top() >> 32));
        }
    }

    /** The documents, best first; afterwards none is left. */
    int[] take() {
        int[] documents = new int[best.size()];
        for (int i = documents.length - 1; i >= 0; i--) {
            documents[i] = ids.document(Integer.MAX_VALUE - (int) best.pop());
        }
        return documents;
    }
}
