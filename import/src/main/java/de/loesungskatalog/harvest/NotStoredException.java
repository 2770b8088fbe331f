package de.loesungskatalog.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A file of an item was read and could not be kept. The item is left as it was: a record without
 * its document would replace one that has it.
 */
final class NotStoredException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final String fileName;

    NotStoredException(Path file, IOException cause) {
        super("Storing " + file, cause);
        this.fileName = String.valueOf(file.getFileName());
    }

    String fileName() {
        return fileName;
    }
}
