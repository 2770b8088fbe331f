package de.loesungskatalog.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pictures of slides and pages. They are derived and cached: a missing picture is never an error of
 * the document.
 *
 * <p>Thread-safe. The first request for a picture may take seconds.
 */
public interface PagePictures {

    /** Widths in pixels that are made; others are refused. */
    int SMALL = 320;

    int LARGE = 1280;

    /**
     * PNG of a page.
     *
     * @param number of the slide or page, from 1
     * @param width {@link #SMALL} or {@link #LARGE}
     * @return empty if this document has no pictures or this one could not be made
     */
    Optional<Path> picture(SourceDocument document, int number, int width) throws IOException;

    /** Whether pages of this document can have pictures at all; answers at once. */
    boolean possible(SourceDocument document);
}
