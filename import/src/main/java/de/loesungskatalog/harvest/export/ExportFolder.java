package de.loesungskatalog.harvest.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder in the making. It lies beside its final place under a temporary name until it is
 * complete, so that there is a whole export or none.
 */
final class ExportFolder implements AutoCloseable {

    private final Path target;
    private final Path temporary;

    private ExportFolder(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * @throws DirectoryNotEmptyException if the target holds anything
     */
    static ExportFolder beside(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !isFree(target)) {
            throw new DirectoryNotEmptyException(target.toString());
        }
        Files.createDirectories(parent);
        return new ExportFolder(target, Files.createTempDirectory(parent, ".export-"));
    }

    void write(String name, String text) throws IOException {
        Files.write(file(name), text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, InputStream bytes) throws IOException {
        Files.copy(bytes, file(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** For what is written bit by bit; the caller closes it. */
    Writer open(String name) throws IOException {
        return Files.newBufferedWriter(file(name), StandardCharsets.UTF_8);
    }

    /** Shows the finished folder under its name. */
    void finish() throws IOException {
        Files.deleteIfExists(target); // an empty folder
        Files.setPosixFilePermissions(
                temporary, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(temporary, target);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(temporary)) {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path file(String name) throws IOException {
        Path file = temporary.resolve(name).normalize();
        if (!file.startsWith(temporary) || file.equals(temporary)) {
            throw new IOException("Not a name within the export: " + name);
        }
        Files.createDirectories(file.resolve("..").normalize());
        return file;
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
