package de.loesungskatalog.document;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a file says about itself. Everything may be unknown.
 *
 * @param pageCount pages, slides, sheets, sections or cues that a viewer counts; 0 = not known
 * @param language detected, as a BCP 47 tag
 * @param tagged whether a PDF carries structure for screen readers
 * @param images pictures found
 * @param imagesWithoutAlternative pictures without an alternative text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentMetadata(
        @Nullable String title,
        @Nullable String organisation,
        @Nullable LocalDate date,
        @Nullable String language,
        int pageCount,
        @Nullable Boolean textLayer,
        @Nullable Boolean tagged,
        @Nullable Integer images,
        @Nullable Integer imagesWithoutAlternative) {

    public static final DocumentMetadata UNKNOWN =
            new DocumentMetadata(null, null, null, null, 0, null, null, null, null);

    /** Nothing but the number of pages. */
    public static DocumentMetadata pages(int pageCount) {
        return new DocumentMetadata(null, null, null, null, pageCount, null, null, null, null);
    }
}
