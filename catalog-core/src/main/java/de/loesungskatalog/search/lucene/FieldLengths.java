package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * How long a field of a document is, for scores: the number of its places. Lucene subtracts tokens
 * that share a place from all tokens, which is the same unless a token stands for several.
 */
final class FieldLengths extends BM25Similarity {

    @Override
    public long computeNorm(FieldInvertState state) {
        return state.getName().equals(IndexFields.GRAMS)
                ? SmallFloat.intToByte4(state.getPosition() + 1)
                : super.computeNorm(state);
    }
}
