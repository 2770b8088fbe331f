package de.loesungskatalog.document;

/**
 * Bytes in the content store.
 *
 * @param sha256 64 lower-case hexadecimal digits: address and ETag
 * @param size in bytes
 */
public record StoredContent(String sha256, long size) {

    public StoredContent {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal digits: " + sha256);
        }
    }
}
