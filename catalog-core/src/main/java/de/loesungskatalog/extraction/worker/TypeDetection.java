package de.loesungskatalog.extraction.worker;

import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

import java.io.IOException;
import java.nio.file.Path;

/** What the content of a file says it is: first bytes and, for containers, the entries. */
final class TypeDetection {

    private final Detector detector = new DefaultDetector();

    /** Media type by content alone; the name of a file is no evidence. */
    String mediaType(Path file) throws IOException {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            return detector.detect(stream, new Metadata()).getBaseType().toString();
        }
    }
}
