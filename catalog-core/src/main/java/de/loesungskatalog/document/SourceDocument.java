package de.loesungskatalog.document;

import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;

/**
 * One delivered file (or ready-made text) of a solution and what became of it. The pages are kept
 * beside it, see {@link SourceDocuments#pages}.
 *
 * @param position order within the record, from 0
 * @param fileName original name, as data only; absent for ready-made pages
 * @param content bytes in the content store; absent for ready-made pages and links
 * @param mediaType decided by content, not by name
 * @param reason why no text was found, in plain German, with the remedy; absent when extracted
 * @param deaths how often this very content killed or silenced an extraction worker
 */
public record SourceDocument(
        DocumentId id,
        int position,
        String title,
        DocumentType type,
        Visibility visibility,
        @Nullable String language,
        @Nullable String fileName,
        @Nullable StoredContent content,
        String mediaType,
        DocumentState state,
        @Nullable String reason,
        int deaths,
        DocumentMetadata metadata) {

    /** A file that has just been stored, before extraction. */
    public static SourceDocument received(
            SolutionId solution,
            int position,
            DocumentReference reference,
            String fileName,
            StoredContent content) {
        return new SourceDocument(
                DocumentId.of(solution, reference.id()),
                position,
                reference.title(),
                reference.type(),
                reference.visibility(),
                reference.language(),
                fileName,
                content,
                "application/octet-stream",
                DocumentState.RECEIVED,
                null,
                0,
                DocumentMetadata.UNKNOWN);
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /** Language of the text: as the record says, else as it was detected. */
    public @Nullable String textLanguage() {
        return language != null ? language : metadata.language();
    }

    /** The same document with the outcome of its extraction. */
    public SourceDocument with(
            DocumentState newState,
            String newMediaType,
            @Nullable String newReason,
            int newDeaths,
            DocumentMetadata newMetadata) {
        return new SourceDocument(
                id,
                position,
                title,
                type,
                visibility,
                language,
                fileName,
                content,
                newMediaType,
                newState,
                newReason,
                newDeaths,
                newMetadata);
    }
}
