package de.loesungskatalog.document;

import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;

/**
 * A page, slide, section, sheet, cue or recognised question of a document: the unit of indexing and
 * of links.
 *
 * @param number from 1, as a viewer shows it; unique within document and kind
 * @param title heading or slide title; for a recognised FAQ the question
 * @param text what the public reads, without notes; paragraphs end with a line feed
 * @param notes speaker notes, kept apart because they are internal unless the record publishes them
 * @param visibility internal for hidden slides
 * @param start seconds from the start of the recording, for cues
 */
public record DocumentPage(
        PageKind kind,
        int number,
        @Nullable String title,
        String text,
        @Nullable String notes,
        Visibility visibility,
        @Nullable Double start) {

    public DocumentPage {
        if (number < 1) {
            throw new IllegalArgumentException("Pages are numbered from 1, not " + number);
        }
    }

    /** A public page with nothing but text. */
    public static DocumentPage of(PageKind kind, int number, String text) {
        return new DocumentPage(kind, number, null, text, null, Visibility.PUBLIC, null);
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /** Fragment of the page's address within its document. */
    public String anchor() {
        return kind.anchor(number);
    }
}
