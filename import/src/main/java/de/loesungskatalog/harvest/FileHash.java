package de.loesungskatalog.harvest;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.StoredContent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Address of a delivered file in the content store. */
final class FileHash {

    private FileHash() {}

    /** Reads the file and writes nothing. */
    static StoredContent of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return new StoredContent(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    /**
     * Stores the file; one that is there already, and in order, is not written again.
     *
     * @throws IOException if it cannot be read
     * @throws NotStoredException if it cannot be kept
     */
    static StoredContent store(Path file, ContentStore content) throws IOException {
        StoredContent known = of(file);
        if (content.examine(known.sha256()) == ContentStore.Integrity.INTACT) {
            return known;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return content.put(in);
        } catch (IOException e) { // it was read to its end just now
            throw new NotStoredException(file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
