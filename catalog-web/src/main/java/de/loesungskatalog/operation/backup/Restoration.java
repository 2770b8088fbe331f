package de.loesungskatalog.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Puts a backup into an empty data directory. Everything is unpacked under another name first and
 * gets its place by two renames, the database last: a restoration that was cut off leaves nothing
 * that could be taken for a catalogue, and can be repeated.
 */
public final class Restoration {

    // within the data directory: on the same file system, so that renames are atomic
    private static final String UNFINISHED = "restore-unfinished";

    private static final String DATABASE_FILE = "katalog.mv.db";
    private static final Set<String> MAY_EXIST = Set.of("lock", UNFINISHED);

    private final Path root;

    /**
     * @param root of the data directory, which the caller holds locked
     */
    public Restoration(Path root) {
        this.root = root;
    }

    /** Whether a restoration into this directory began and did not come to its end. */
    public static boolean wasCutOff(Path root) {
        return Files.exists(root.resolve(UNFINISHED))
                && !Files.exists(root.resolve("database").resolve(DATABASE_FILE));
    }

    /**
     * @throws DirectoryNotEmptyException if anything but empty folders is there
     */
    public void refuseUnlessEmpty() throws IOException {
        if (wasCutOff(root)) {
            return; // all that is there came from the restoration that was cut off
        }
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry :
                    entries.filter(e -> !MAY_EXIST.contains(e.getFileName().toString())).toList()) {
                if (hasFile(entry)) {
                    throw new DirectoryNotEmptyException(root.toString());
                }
            }
        }
    }

    /**
     * @param backup that was checked
     * @param opened is shown the folder of the unpacked database before it takes its place and
     *     throws if it cannot be used
     */
    public void run(BackupFile backup, DatabaseCheck opened)
            throws IOException, BackupRefusedException {
        refuseUnlessEmpty();
        Path unfinished = root.resolve(UNFINISHED);
        delete(root.resolve("content"));
        delete(unfinished);
        Files.createDirectories(unfinished.resolve("content"));
        try {
            backup.unpack(unfinished);
            Path database = Files.createDirectories(unfinished.resolve("database"));
            unzipDatabase(unfinished.resolve(Layout.DATABASE), database);
            opened.check(database);
            force(unfinished);
            move(unfinished.resolve("content"), root.resolve("content"));
            move(database, root.resolve("database"));
            force(root);
        } finally {
            delete(unfinished);
        }
    }

    /** Opens the database of a backup and throws if that is impossible. */
    @FunctionalInterface
    public interface DatabaseCheck {
        void check(Path folder) throws BackupRefusedException;
    }

    private static void unzipDatabase(Path zip, Path folder)
            throws IOException, BackupRefusedException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                if (entry.getName().equals(DATABASE_FILE)) {
                    copy(entries, folder.resolve(DATABASE_FILE));
                    return;
                }
            }
        }
        throw new BackupRefusedException(
                List.of("„" + Layout.DATABASE + "“ enthält keine Datenbank."));
    }

    private static void copy(InputStream bytes, Path target) throws IOException {
        Files.copy(bytes, target);
        force(target);
    }

    /** An empty folder of that name may stand in the way. */
    private static void move(Path from, Path to) throws IOException {
        delete(to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean hasFile(Path path) throws IOException {
        try (Stream<Path> below = Files.walk(path)) {
            return below.anyMatch(entry -> !Files.isDirectory(entry));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException error)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
