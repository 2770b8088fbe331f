package de.loesungskatalog.harvest.source;

import java.nio.file.Path;
import java.util.List;

/** All readers, in the order in which {@code --format auto} asks them. */
public final class SourceReaders {

    private final List<SourceReader> readers;

    private SourceReaders(List<SourceReader> readers) {
        this.readers = List.copyOf(readers);
    }

    public static SourceReaders all() {
        return new SourceReaders(
                List.of(
                        new FolderReader(),
                        new JsonLinesReader(),
                        new CsvReader(),
                        new XlsxReader(),
                        new PubliccodeReader(),
                        new KdnReader(),
                        new DocumentsReader())); // takes everything, hence last
    }

    public SourceReader choose(Format wanted, Path source) {
        return readers.stream()
                .filter(
                        reader ->
                                wanted == Format.AUTO
                                        ? reader.recognises(source)
                                        : reader.format() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No reader for " + wanted));
    }
}
