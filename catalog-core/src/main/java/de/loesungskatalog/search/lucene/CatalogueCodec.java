package de.loesungskatalog.search.lucene;

import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * How the index lies on disk: as Lucene does it, but texts as they are. A result list shows
 * passages of ten to sixty places that lie all over the index; taking them apart was an eighth of a
 * search with the chunks of 80 kilobytes that Lucene makes, and still a tenth with small ones.
 *
 * <p>While terms are written, the length of the field is looked up for each document of each term,
 * from memory here: where Lucene looks it up, that was 8 % of an import.
 *
 * <p>Lucene finds it by its name when it opens an index, hence public. Immutable.
 */
public final class CatalogueCodec extends FilterCodec {

    private static final int CHUNK = 8 << 10; // bytes that are written together
    private static final int PLACES_IN_A_CHUNK = 256;
    private static final int CHUNKS_IN_A_BLOCK = 10; // as a power of two; what Lucene takes, too

    private final StoredFieldsFormat stored =
            new Lucene90CompressingStoredFieldsFormat(
                    "Loesungskatalog",
                    new AsTheyAre(),
                    CHUNK,
                    PLACES_IN_A_CHUNK,
                    CHUNKS_IN_A_BLOCK);

    private final PostingsFormat postings;

    public CatalogueCodec() {
        super("Loesungskatalog", new Lucene104Codec());
        postings = new LengthsAtHand(delegate.postingsFormat());
    }

    @Override
    public PostingsFormat postingsFormat() {
        return postings;
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }

    /** Nothing is compressed, so a part of a chunk can be read without the rest. */
    private static final class AsTheyAre extends CompressionMode {

        @Override
        public Compressor newCompressor() {
            return new Compressor() {
                @Override
                public void compress(ByteBuffersDataInput chunk, DataOutput out)
                        throws IOException {
                    out.copyBytes(chunk, chunk.length());
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public Decompressor newDecompressor() {
            return new Part();
        }
    }

    private static final class Part extends Decompressor {

        @Override
        public void decompress(DataInput chunk, int size, int from, int length, BytesRef part)
                throws IOException {
            part.bytes = ArrayUtil.growNoCopy(part.bytes, length);
            part.offset = 0;
            part.length = length;
            chunk.skipBytes(from);
            chunk.readBytes(part.bytes, 0, length);
        }

        @Override
        public Decompressor clone() {
            return this; // keeps nothing
        }
    }

    /** Postings as they are, written with the lengths of fields in memory. */
    private static final class LengthsAtHand extends PostingsFormat {

        private final PostingsFormat postings;

        LengthsAtHand(PostingsFormat postings) {
            super(postings.getName());
            this.postings = postings;
        }

        @Override
        public FieldsProducer fieldsProducer(SegmentReadState segment) throws IOException {
            return postings.fieldsProducer(segment);
        }

        @Override
        public FieldsConsumer fieldsConsumer(SegmentWriteState segment) throws IOException {
            FieldsConsumer writer = postings.fieldsConsumer(segment);
            int documents = segment.segmentInfo.maxDoc();
            return new FieldsConsumer() {
                @Override
                public void write(Fields fields, @Nullable NormsProducer lengths)
                        throws IOException {
                    writer.write(fields, atHand(lengths, documents));
                }

                @Override
                public void merge(MergeState segments, @Nullable NormsProducer lengths)
                        throws IOException {
                    writer.merge(segments, atHand(lengths, documents));
                }

                @Override
                public void close() throws IOException {
                    writer.close();
                }
            };
        }

        private static @Nullable NormsProducer atHand(
                @Nullable NormsProducer lengths, int documents) {
            return lengths == null ? null : new Lengths(lengths, documents);
        }
    }

    /** For one thread, as all that writes a segment. Whoever opened the stored ones closes them. */
    private static final class Lengths extends NormsProducer {

        private final NormsProducer stored;
        private final int documents;
        private final Map<String, LengthColumn> columns = new HashMap<>();

        Lengths(NormsProducer stored, int documents) {
            this.stored = stored;
            this.documents = documents;
        }

        @Override
        public NumericDocValues getNorms(FieldInfo field) throws IOException {
            LengthColumn known = columns.get(field.name);
            if (known == null) {
                known = LengthColumn.of(stored.getNorms(field), documents);
                columns.put(field.name, known);
            }
            return known.values();
        }

        @Override
        public void checkIntegrity() throws IOException {
            stored.checkIntegrity();
        }

        @Override
        public void close() {}
    }
}
