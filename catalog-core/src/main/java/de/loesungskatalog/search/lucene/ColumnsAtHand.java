package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * An index whose lengths of fields (norms) and small columns of facets lie in memory, a byte for
 * each document and field that is asked for, and the wordings of titles. Only parents have titles,
 * texts and facets, so Lucene keeps theirs sparsely and counts bits to find one: a tenth of a
 * search, which asks for thousands.
 *
 * <p>Thread-safe. What it says is what the index says.
 */
final class ColumnsAtHand extends FilterDirectoryReader {

    private ColumnsAtHand(DirectoryReader index, SubReaderWrapper segments) throws IOException {
        super(index, segments);
    }

    static DirectoryReader of(DirectoryReader index) throws IOException {
        return of(index, List.of());
    }

    /** A segment that was there before has what was read of it then: it never changes. */
    private static DirectoryReader of(DirectoryReader index, List<LeafReaderContext> before)
            throws IOException {
        Map<Object, Segment> known = new HashMap<>();
        for (LeafReaderContext leaf : before) {
            Segment segment = (Segment) leaf.reader();
            known.put(segment.getCoreCacheHelper().getKey(), segment);
        }
        return new ColumnsAtHand(
                index,
                new SubReaderWrapper() {
                    @Override
                    public LeafReader wrap(LeafReader segment) {
                        Segment old = known.get(segment.getCoreCacheHelper().getKey());
                        return old == null ? new Segment(segment) : new Segment(segment, old);
                    }
                });
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader changed) throws IOException {
        return of(changed, leaves());
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return in.getReaderCacheHelper();
    }

    /** The first document from a position on that a column has; else what Lucene calls the end. */
    static int next(int from, int documents, IntPredicate has) {
        return IntStream.range(from, documents)
                .filter(has)
                .findFirst()
                .orElse(DocIdSetIterator.NO_MORE_DOCS);
    }

    private static final class Segment extends FilterLeafReader {

        private final ConcurrentMap<String, LengthColumn> lengths;
        private final ConcurrentMap<String, FacetColumn> facets;
        private final ConcurrentMap<String, byte[][]> wordings;

        Segment(LeafReader segment) {
            super(segment);
            lengths = new ConcurrentHashMap<>();
            facets = new ConcurrentHashMap<>();
            wordings = new ConcurrentHashMap<>();
        }

        Segment(LeafReader segment, Segment before) {
            super(segment);
            lengths = before.lengths;
            facets = before.facets;
            wordings = before.wordings;
        }

        @Override
        public @Nullable NumericDocValues getNormValues(String field) throws IOException {
            LengthColumn known = lengths.get(field);
            if (known == null) {
                NumericDocValues stored = in.getNormValues(field);
                if (stored == null) {
                    return null;
                }
                known = LengthColumn.of(stored, maxDoc());
                lengths.put(field, known); // twice at worst, with the same result
            }
            return known.values();
        }

        @Override
        public @Nullable SortedSetDocValues getSortedSetDocValues(String field) throws IOException {
            SortedSetDocValues stored = in.getSortedSetDocValues(field);
            if (stored == null || !FacetColumn.holds(stored)) {
                return stored;
            }
            FacetColumn known = facets.get(field);
            if (known == null) {
                known = FacetColumn.of(stored, maxDoc());
                facets.put(field, known); // twice at worst, with the same result
                stored = in.getSortedSetDocValues(field);
            }
            return known.values(stored);
        }

        @Override
        public @Nullable BinaryDocValues getBinaryDocValues(String field) throws IOException {
            byte[][] known = wordings.get(field);
            if (known == null) {
                BinaryDocValues stored = in.getBinaryDocValues(field);
                if (stored == null) {
                    return null;
                }
                known = read(stored);
                wordings.put(field, known); // twice at worst, with the same result
            }
            return new Wordings(known);
        }

        private byte[][] read(BinaryDocValues stored) throws IOException {
            byte[][] read = new byte[maxDoc()][];
            for (int document = stored.nextDoc();
                    document != BinaryDocValues.NO_MORE_DOCS;
                    document = stored.nextDoc()) {
                BytesRef value = stored.binaryValue();
                read[document] =
                        Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length);
            }
            return read;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return in.getReaderCacheHelper();
        }
    }

    private static final class Wordings extends BinaryDocValues {

        private final byte[][] values;
        private int document = -1;

        Wordings(byte[][] values) {
            this.values = values;
        }

        @Override
        public BytesRef binaryValue() {
            return new BytesRef(values[document]);
        }

        @Override
        public boolean advanceExact(int target) {
            document = target;
            return values[target] != null;
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
            document = next(target, values.length, at -> values[at] != null);
            return document;
        }

        @Override
        public long cost() {
            return values.length;
        }
    }
}
