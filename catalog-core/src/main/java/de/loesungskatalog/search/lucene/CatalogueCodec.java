package de.loesungskatalog.search.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/**
 * How the index lies on disk: as Lucene does it, but texts as they are. A result list shows
 * passages of ten to sixty places that lie all over the index; taking them apart was an eighth of a
 * search with the chunks of 80 kilobytes that Lucene makes, and still a tenth with small ones.
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

    public CatalogueCodec() {
        super("Loesungskatalog", new Lucene104Codec());
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
}
