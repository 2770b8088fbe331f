package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.NumericDocValues;

import java.io.IOException;

/**
 * The lengths of a field (norms) of all documents of a segment in memory, a byte each, as BM25
 * wants them. A length of 0 is that of a document without the field: a field of no words has no
 * terms. Lucene keeps the lengths of a field that only parents have sparsely and counts bits to
 * find one.
 *
 * <p>Immutable.
 */
final class LengthColumn {

    private final byte[] lengths;

    private LengthColumn(byte[] lengths) {
        this.lengths = lengths;
    }

    /**
     * @param stored read to its end
     * @param documents of the segment
     */
    static LengthColumn of(NumericDocValues stored, int documents) throws IOException {
        byte[] lengths = new byte[documents];
        for (int document = stored.nextDoc();
                document != NumericDocValues.NO_MORE_DOCS;
                document = stored.nextDoc()) {
            lengths[document] = (byte) stored.longValue();
        }
        return new LengthColumn(lengths);
    }

    /** For one thread. */
    NumericDocValues values() {
        return new Lengths(lengths);
    }

    private static final class Lengths extends NumericDocValues {

        private final byte[] lengths;
        private int document = -1;

        Lengths(byte[] lengths) {
            this.lengths = lengths;
        }

        @Override
        public long longValue() {
            return lengths[document];
        }

        @Override
        public void longValues(
                int size, int[] documents, int from, long[] values, int to, long otherwise) {
            for (int i = 0; i < size; i++) {
                byte length = lengths[documents[from + i]];
                values[to + i] = length == 0 ? otherwise : length;
            }
        }

        @Override
        public boolean advanceExact(int target) {
            document = target;
            return lengths[target] != 0;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            document = ColumnsAtHand.next(target, lengths.length, at -> lengths[at] != 0);
            return document;
        }

        @Override
        public long cost() {
            return lengths.length;
        }
    }
}
