package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** The same scores as Lucene's, to the last bit: for each length, for terms and for phrases. */
class Bm25Test {

    private static final CollectionStatistics TEXT =
            new CollectionStatistics("text", 5_902, 5_811, 1_234_567, 456_789);
    private static final CollectionStatistics TITLE =
            new CollectionStatistics("title", 5_902, 5_902, 31_415, 31_000);

    private static final TermStatistics RARE = new TermStatistics(new BytesRef("rar"), 2, 3);
    private static final TermStatistics COMMON =
            new TermStatistics(new BytesRef("haufig"), 5_000, 90_000);

    private final Bm25 ours = new Bm25();

    @Test
    void scoresAreThoseOfLucene() {
        for (CollectionStatistics field : new CollectionStatistics[] {TEXT, TITLE, TEXT}) {
            compare(field, 1f, RARE);
            compare(field, 1f, COMMON);
            compare(field, .8f, COMMON);
            compare(field, 1f, RARE, COMMON);
        }
    }

    private void compare(CollectionStatistics field, float boost, TermStatistics... terms) {
        Similarity lucene = new BM25Similarity();
        SimScorer expected = lucene.scorer(boost, field, terms);
        SimScorer actual = ours.scorer(boost, field, terms);
        for (int norm = 0; norm < 256; norm++) {
            for (float frequency : new float[] {.2f, 1, 2, 17, 4_000}) {
                assertThat(actual.score(frequency, (byte) norm))
                        .isEqualTo(expected.score(frequency, (byte) norm));
            }
        }
    }
}
