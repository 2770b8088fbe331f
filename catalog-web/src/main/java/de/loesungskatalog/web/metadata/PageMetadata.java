package de.loesungskatalog.web.metadata;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the head of a page tells machines.
 *
 * @param url address of the page in full, without parameters
 * @param description one or two sentences; absent where nobody wrote any
 * @param picture address in full; absent = the picture of the site
 * @param linkedData blocks of JSON, ready to be printed between script tags
 */
public record PageMetadata(
        String url,
        String title,
        @Nullable String description,
        @Nullable String picture,
        List<String> linkedData) {

    public PageMetadata {
        linkedData = List.copyOf(linkedData);
    }
}
