package de.loesungskatalog.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.web.Addresses;

import org.jspecify.annotations.Nullable;

/**
 * A document of a solution and what became of it.
 *
 * @param size in bytes
 * @param pages as its viewer counts them; 0 = not known
 * @param reason in German, why there is no text
 */
@JsonPropertyOrder({
    "id",
    "title",
    "type",
    "fileName",
    "mediaType",
    "size",
    "sha256",
    "pages",
    "state",
    "reason",
    "url",
    "downloadUrl",
    "pagesUrl"
})
record FileAnswer(
        DocumentId id,
        String title,
        DocumentType type,
        @Nullable String fileName,
        String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        int pages,
        DocumentState state,
        @Nullable String reason,
        String url,
        @Nullable String downloadUrl,
        String pagesUrl) {

    static FileAnswer of(SourceDocument document) {
        return new FileAnswer(
                document.id(),
                document.title(),
                document.type(),
                document.fileName(),
                document.mediaType(),
                document.content() == null ? null : document.content().size(),
                document.content() == null ? null : document.content().sha256(),
                document.metadata().pageCount(),
                document.state(),
                document.reason(),
                Addresses.document(document.id()),
                Addresses.file(document).orElse(null),
                "/api/v1/documents/" + document.id() + "/pages");
    }
}
