package de.loesungskatalog.document;

import java.util.regex.Pattern;

/**
 * Bytes in the content store.
 *
 * @param sha256 64 lower-case hexadecimal digits: address and ETag
 * @param size in bytes
 */
public record StoredContent(String sha256, long size) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public StoredContent {
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal digits: " + sha256);
        }
    }
}
