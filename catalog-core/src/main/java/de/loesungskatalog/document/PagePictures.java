package de.loesungskatalog.document;

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
     * @return empty if the page has no picture, or none in the time that a visitor waits
     */
    Optional<Path> picture(SourceDocument document, int number, int width);

    /** Whether a page can have a picture; answers at once. */
    boolean possible(SourceDocument document, int number);
}
