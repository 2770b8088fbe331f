package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The values of one facet in one segment, a byte for each document: none, the only one, or that
 * there are several, which lie beside it. For facets of few values, as nearly all are.
 *
 * <p>Immutable.
 */
final class FacetColumn {

    private static final byte[] NO_VALUES = {};
    private static final int NONE = 0;
    private static final int SEVERAL = 255;

    private final byte[] only; // NONE, SEVERAL, or the ordinal + 1
    private final Map<Integer, byte[]> several;

    private FacetColumn(byte[] only, Map<Integer, byte[]> several) {
        this.only = only;
        this.several = several;
    }

    /** Whether a byte is enough for each of the values. */
    static boolean holds(SortedSetDocValues stored) {
        return stored.getValueCount() < SEVERAL;
    }

    static FacetColumn of(SortedSetDocValues stored, int documents) throws IOException {
        byte[] only = new byte[documents];
        Map<Integer, byte[]> several = new HashMap<>();
        for (int document = stored.nextDoc();
                document != SortedSetDocValues.NO_MORE_DOCS;
                document = stored.nextDoc()) {
            int count = stored.docValueCount();
            if (count == 1) {
                only[document] = (byte) (stored.nextOrd() + 1);
            } else {
                byte[] all = new byte[count];
                for (int i = 0; i < count; i++) {
                    all[i] = (byte) stored.nextOrd();
                }
                only[document] = (byte) SEVERAL;
                several.put(document, all);
            }
        }
        return new FacetColumn(only, several);
    }

    /**
     * @param stored the same column, to look values up
     */
    SortedSetDocValues values(SortedSetDocValues stored) {
        return new Values(stored);
    }

    /** For one thread. */
    final class Values extends SortedSetDocValues {

        private final SortedSetDocValues stored;
        private int document = -1;
        private int next;

        private Values(SortedSetDocValues stored) {
            this.stored = stored;
        }

        /**
         * Adds up how often each value occurs in some documents.
         *
         * @param documents the first ones of this array
         * @param counts by ordinal
         */
        void count(int[] documents, int number, int[] counts) {
            for (int i = 0; i < number; i++) {
                int value = Byte.toUnsignedInt(only[documents[i]]);
                if (value == SEVERAL) {
                    for (byte each : several.getOrDefault(documents[i], NO_VALUES)) {
                        counts[Byte.toUnsignedInt(each)]++;
                    }
                } else if (value != NONE) {
                    counts[value - 1]++;
                }
            }
        }

        @Override
        public boolean advanceExact(int target) {
            document = target;
            next = 0;
            return only[target] != NONE;
        }

        @Override
        public int docValueCount() {
            return only[document] == (byte) SEVERAL ? all().length : 1;
        }

        @Override
        public long nextOrd() {
            return only[document] == (byte) SEVERAL
                    ? Byte.toUnsignedInt(all()[next++])
                    : Byte.toUnsignedInt(only[document]) - 1;
        }

        private byte[] all() {
            return several.getOrDefault(document, NO_VALUES);
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
            document = ColumnsAtHand.next(target, only.length, at -> only[at] != NONE);
            next = 0;
            return document;
        }

        @Override
        public long cost() {
            return stored.cost();
        }

        @Override
        public BytesRef lookupOrd(long ordinal) throws IOException {
            return stored.lookupOrd(ordinal);
        }

        @Override
        public long lookupTerm(BytesRef value) throws IOException {
            return stored.lookupTerm(value);
        }

        @Override
        public long getValueCount() {
            return stored.getValueCount();
        }
    }
}
