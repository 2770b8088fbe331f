package de.loesungskatalog.operation;

import de.loesungskatalog.database.EmbeddedDatabase;
import de.loesungskatalog.operation.backup.Restoration;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Everything that one catalogue keeps: database and original files are the truth, index and
 * pictures are derived and may be deleted at any time.
 */
record DataDirectory(Path root) {

    DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    Path database() {
        return root.resolve("database");
    }

    Path content() {
        return root.resolve("content");
    }

    Path index() {
        return root.resolve("index");
    }

    Path pictures() {
        return root.resolve("pictures");
    }

    Path work() {
        return root.resolve("work");
    }

    /** Files that were sent to the operation page and are still to be read. */
    Path uploads() {
        return work().resolve("upload");
    }

    /** Copies of the database that the program makes before an upgrade. */
    Path backups() {
        return root.resolve("backups");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** URL of the embedded database. */
    String databaseUrl() {
        return EmbeddedDatabase.url(database());
    }

    /**
     * Refuses a directory that holds no catalogue: most likely the path is wrong, and an empty
     * backup would look like a good one.
     *
     * @throws OperationException if there is none
     */
    void requireCatalogue() {
        try {
            if (!hasDatabase() && !hasContent()) {
                throw new OperationException(
                        "Im Verzeichnis "
                                + root
                                + " liegt kein Katalog. Nennen Sie mit --data-dir das"
                                + " Datenverzeichnis des Katalogs.");
            }
        } catch (IOException e) {
            throw new OperationException(
                    "Das Datenverzeichnis " + root + " ist nicht lesbar: " + e.getMessage() + ".",
                    e);
        }
    }

    /**
     * Makes the folders, and refuses a directory that lost its database: an empty new one would
     * hide the loss.
     *
     * @throws OperationException if the directory cannot be used
     */
    void prepare() {
        try {
            if (Restoration.wasCutOff(root)) {
                throw new OperationException(
                        "Im Datenverzeichnis "
                                + root
                                + " wurde eine Wiederherstellung abgebrochen. Wiederholen Sie"
                                + " „katalog restore“ oder wählen Sie mit --data-dir ein anderes"
                                + " Verzeichnis.");
            }
            if (!hasDatabase() && hasContent()) {
                throw new OperationException(
                        "Im Datenverzeichnis "
                                + root
                                + " liegen Dateien, aber die Datenbank fehlt"
                                + " (database/katalog.mv.db). Der Katalog legt keine leere"
                                + " Datenbank darüber an. Spielen Sie eine Sicherung zurück oder"
                                + " wählen Sie mit --data-dir ein anderes, leeres Verzeichnis.");
            }
            for (Path folder : new Path[] {database(), content(), index(), pictures(), work()}) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new OperationException(
                    "Das Datenverzeichnis "
                            + root
                            + " lässt sich nicht anlegen: "
                            + e.getMessage()
                            + ". Prüfen Sie die Schreibrechte oder wählen Sie mit --data-dir ein"
                            + " anderes.",
                    e);
        }
    }

    /**
     * Removes what a process that died has left unfinished. Only for the holder of the lock.
     *
     * @throws OperationException if something cannot be removed
     */
    void clearWork() {
        try (Stream<Path> folders = Files.list(work())) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) { // the log stays
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new OperationException(
                    "Im Datenverzeichnis lässt sich "
                            + work()
                            + " nicht aufräumen: "
                            + e.getMessage()
                            + ". Prüfen Sie die Schreibrechte.",
                    e);
        }
    }

    private boolean hasDatabase() {
        return Files.exists(database().resolve("katalog.mv.db"));
    }

    private boolean hasContent() throws IOException {
        if (!Files.isDirectory(content())) {
            return false;
        }
        try (Stream<Path> entries = Files.list(content())) {
            return entries.findAny().isPresent();
        }
    }
}
