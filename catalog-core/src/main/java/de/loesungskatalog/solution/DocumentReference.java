package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A document as the record names it: by file beside the record, by address, or with its pages
 * ready-made.
 *
 * @param id unique within the solution
 * @param file path relative to the folder of the record
 * @param notes whether speaker notes are for everybody; absent = internal
 * @param recording address of the recording that subtitles belong to
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentReference(
        String id,
        @Nullable String file,
        @Nullable String url,
        List<DeliveredPage> pages,
        String title,
        DocumentType type,
        @Nullable String language,
        @Nullable String licence,
        Visibility visibility,
        @Nullable Visibility notes,
        @Nullable String recording,
        @Nullable Provenance provenance) {

    public DocumentReference {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "documents.id has lower-case letters, digits and hyphens, not \"" + id + "\"");
        }
        pages = Lists.orEmpty(pages);
        type = type == null ? DocumentType.OTHER : type;
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
    }

    /** Whether the record publishes the speaker notes; they are internal until it says so. */
    public boolean publishesNotes() {
        return notes == Visibility.PUBLIC;
    }
}
