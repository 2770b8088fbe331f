package de.loesungskatalog.search;

import de.loesungskatalog.document.DocumentId;

import org.jspecify.annotations.Nullable;

/**
 * A place within a solution that matches, with the passage that shows why.
 *
 * @param document the document it is in; null for fields, contacts and FAQs of the record itself
 * @param number of the page, slide, section, sheet or cue; null outside documents
 * @param start seconds from the start of the recording, for cues
 * @param anchor fragment that opens exactly this place on the page of the document, or of the
 *     solution
 * @param label heading of the place: slide title, question, or German name of the field
 */
public record Match(
        MatchKind kind,
        @Nullable MatchedDocument document,
        @Nullable Integer number,
        @Nullable Double start,
        String anchor,
        @Nullable String label,
        Snippet snippet) {

    /** The document as far as a result list needs it. */
    public record MatchedDocument(
            DocumentId id, String title, @Nullable String fileName, String mediaType) {}
}
