package de.loesungskatalog.harvest.source;

import java.nio.file.Path;

/**
 * A file that a record names.
 *
 * @param documentId id of the document within its record
 * @param item how the report names the file: its path relative to the source
 * @param file where it lies now
 */
public record DeliveredFile(String documentId, String item, Path file) {

    public String fileName() {
        return String.valueOf(file.getFileName());
    }
}
