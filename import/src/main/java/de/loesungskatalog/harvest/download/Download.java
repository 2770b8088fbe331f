package de.loesungskatalog.harvest.download;

import java.nio.file.Path;

/** What became of an address. */
public sealed interface Download {

    /** The file lies there; the caller deletes it. */
    record Fetched(Path file, String fileName) implements Download {}

    /** Nothing was fetched; reason and remedy in plain German. */
    record Refused(String reason, String remedy) implements Download {}
}
