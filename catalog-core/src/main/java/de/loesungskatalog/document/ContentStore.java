package de.loesungskatalog.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Original bytes by their SHA-256: the truth for files. Same bytes are kept once. Bytes are never
 * changed.
 *
 * <p>Implementations are safe for concurrent use by several threads.
 */
public interface ContentStore {

    /**
     * Stores bytes durably: when this returns, they survive a crash. Replaces a damaged file of the
     * same address.
     *
     * @throws IOException if they could not be stored; then nothing is left behind
     */
    StoredContent put(InputStream bytes) throws IOException;

    /** Whether the bytes are there. Says nothing about their integrity. */
    boolean contains(String sha256);

    /**
     * Opens the bytes for reading; the caller closes the stream.
     *
     * @throws java.nio.file.NoSuchFileException if nothing is stored under this address
     */
    InputStream open(String sha256) throws IOException;

    /**
     * Lends a local file with the bytes for the time of the call, for readers that need random
     * access. The file must not be changed.
     */
    <T> T withLocalCopy(String sha256, LocalReader<T> reader) throws IOException;

    /**
     * Reads all bytes and compares them with their address.
     *
     * @throws IOException if they cannot be read at all
     */
    Integrity examine(String sha256) throws IOException;

    /** All addresses under which something is stored, in alphabetical order. */
    List<String> addresses() throws IOException;

    /** Whether stored bytes are still those that were put in. */
    enum Integrity {
        INTACT,
        DAMAGED,
        MISSING
    }

    /** What a caller does with a local copy. */
    @FunctionalInterface
    interface LocalReader<T> {
        T read(Path file) throws IOException;
    }
}
