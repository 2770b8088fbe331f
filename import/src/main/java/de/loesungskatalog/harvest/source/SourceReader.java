package de.loesungskatalog.harvest.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reader of one format. Stateless and thread-safe.
 *
 * <p>To add a format: one class that implements this, one constant in {@link Format}, one line in
 * {@link SourceReaders}.
 */
public interface SourceReader {

    Format format();

    /** Whether {@code --format auto} picks this reader for the source. */
    boolean recognises(Path source);

    /**
     * Lists the items in the order in which they are to be applied, without reading them.
     *
     * @throws IOException if the source itself cannot be read
     */
    List<SourceItem> items(Path source) throws IOException;
}
