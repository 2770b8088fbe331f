package de.loesungskatalog.search.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * How the index lies on disk: as Lucene does it, but texts in small chunks. A result list shows
 * passages of ten to sixty places that lie all over the index; with the chunks of 80 kilobytes that
 * Lucene makes taking them apart was an eighth of a search.
 *
 * <p>Lucene finds it by its name when it opens an index, hence public. Immutable.
 */
public final class CatalogueCodec extends FilterCodec {

    private static final int CHUNK = 8 << 10; // bytes; smaller ones gain nothing
    private static final int PLACES_IN_A_CHUNK = 256;
    private static final int CHUNKS_IN_A_BLOCK = 10; // as a power of two; what Lucene takes, too

    private final StoredFieldsFormat stored =
            new Lucene90CompressingStoredFieldsFormat(
                    "Loesungskatalog",
                    CompressionMode.FAST,
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
}
