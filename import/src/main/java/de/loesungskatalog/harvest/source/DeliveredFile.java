package de.loesungskatalog.harvest.source;

import java.nio.file.Path;

/**
 * A file that a record names.
 *
 * @param documentId id of the document within its record
 * @param item how the report names the file: its path relative to the source, or its address
 * @param file where it lies now
 * @param fileName original name, as data only
 */
public record DeliveredFile(String documentId, String item, Path file, String fileName) {

    DeliveredFile(String documentId, String item, Path file) {
        this(documentId, item, file, String.valueOf(file.getFileName()));
    }
}
