package de.loesungskatalog.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file of an item was read and could not be kept. The item is left as it was: a record without
 * its document would replace one that has it.
 */
final class NotStoredException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    NotStoredException(String message, IOException cause) {
        super(message, cause);
    }
}
