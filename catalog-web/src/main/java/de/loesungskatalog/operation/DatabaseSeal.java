package de.loesungskatalog.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Notices damage to the database file while nobody used it. H2 checks the frame of what it reads
 * and not the content: a flipped bit in a text would be shown to readers and indexed. So the size
 * and checksum of the file are noted when it has been closed in order, and compared before it is
 * opened again. After a crash there is no note, and H2 alone decides.
 */
final class DatabaseSeal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseSeal.class);
    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final Path seal;
    private boolean opened;

    DatabaseSeal(Path folder) {
        this.file = folder.resolve("katalog.mv.db");
        this.seal = folder.resolve("katalog.seal");
    }

    /**
     * Compares the file with its note and takes the note away, because the file is about to change.
     *
     * @throws OperationException if the file is not the one that was closed last
     */
    void open() {
        try {
            if (Files.exists(seal)) {
                if (!Files.readString(seal).equals(describe())) {
                    throw new OperationException(
                            "Die Datenbank "
                                    + file
                                    + " ist beschädigt: Ihre Prüfsumme ist nicht mehr die vom"
                                    + " letzten geordneten Ende des Katalogs.\n"
                                    + "Der Katalog startet nicht mit ihr und legt keine leere"
                                    + " Datenbank an. Sichern Sie das Datenverzeichnis und spielen"
                                    + " Sie die letzte Sicherung mit „katalog restore“ in ein neues"
                                    + " zurück. Haben Sie die Datei selbst ausgetauscht, löschen"
                                    + " Sie "
                                    + seal
                                    + ".");
                }
                Files.delete(seal);
                force(file.resolveSibling(""));
            }
            opened = true;
        } catch (IOException e) {
            throw new OperationException(
                    "Die Datenbank "
                            + file
                            + " lässt sich nicht prüfen: "
                            + e.getMessage()
                            + ". Prüfen Sie Zugriffsrechte und Datenträger.",
                    e);
        }
    }

    /** Notes the state of the file, if the database has let go of it. */
    @Override
    public void close() {
        if (!opened) {
            return; // it was refused: the note must go on saying so
        }
        try (FileChannel database =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            try (FileLock lock = database.tryLock()) {
                if (lock != null) {
                    note(describe());
                }
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("The database is still open", e);
        } catch (IOException e) { // the next start does without
            LOG.warn("The state of the database file could not be noted", e);
        }
    }

    /** Whole or not at all: half a note, on a full disk, would refuse a database in order. */
    private void note(String state) throws IOException {
        Path unfinished = seal.resolveSibling("katalog.seal.unfertig");
        try {
            Files.writeString(
                    unfinished,
                    state,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.SYNC);
            Files.move(unfinished, seal, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private String describe() throws IOException {
        CRC32C checksum = new CRC32C();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
            while (channel.read(buffer) >= 0) {
                checksum.update(buffer.flip());
                buffer.clear();
            }
            return "%d bytes, CRC-32C %08x%n".formatted(channel.size(), checksum.getValue());
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
