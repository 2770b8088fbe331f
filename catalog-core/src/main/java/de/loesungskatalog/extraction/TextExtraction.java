package de.loesungskatalog.extraction;

import java.nio.file.Path;

/**
 * Reads delivered files. Thread-safe; each call returns within the configured hard limit, whatever
 * the file does.
 */
public interface TextExtraction {

    /**
     * Reads the pages of a file.
     *
     * @param file local file; not changed
     * @param fileName original name, a hint for the type and nothing else
     */
    Extraction extract(Path file, String fileName);
}
