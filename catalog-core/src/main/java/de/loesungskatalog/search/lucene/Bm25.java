package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The scores of Lucene's {@link BM25Similarity}, bit by bit, over one state of the index. Lucene
 * makes a table of what lengths count for every term; a search scores a hundred terms, and the
 * table is the same for all terms of a field, so here it is made once.
 *
 * <p>Thread-safe.
 */
final class Bm25 extends Similarity {

    // the values of Lucene, as recommended by Robertson and Zaragoza (2009)
    private static final float K1 = 1.2f;
    private static final float B = .75f;

    private static final int LENGTHS = 256; // that a norm tells apart

    private static final BM25Similarity LUCENE = new BM25Similarity(K1, B);

    private final ConcurrentMap<String, float[]> tables = new ConcurrentHashMap<>();

    @Override
    public long computeNorm(FieldInvertState state) {
        return LUCENE.computeNorm(state);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        double rarity = 0;
        for (TermStatistics term : terms) {
            rarity += rarity(term.docFreq(), collection.docCount());
        }
        return new Scorer(
                boost * (float) rarity,
                tables.computeIfAbsent(collection.field(), field -> table(collection)));
    }

    private static float rarity(long documents, long all) {
        return (float) Math.log(1 + (all - documents + .5) / (documents + .5));
    }

    private static float[] table(CollectionStatistics collection) {
        float average = (float) (collection.sumTotalTermFreq() / (double) collection.docCount());
        float[] table = new float[LENGTHS];
        for (int norm = 0; norm < LENGTHS; norm++) {
            int length = SmallFloat.byte4ToInt((byte) norm);
            table[norm] = 1f / (K1 * ((1 - B) + B * length / average));
        }
        return table;
    }

    private static final class Scorer extends SimScorer {

        private final float weight;
        private final float[] table;

        Scorer(float weight, float[] table) {
            this.weight = weight;
            this.table = table;
        }

        @Override
        public float score(float frequency, long norm) {
            return weight - weight / (1f + frequency * table[(byte) norm & 0xFF]);
        }
    }
}
