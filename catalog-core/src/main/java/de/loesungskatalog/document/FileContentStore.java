package de.loesungskatalog.document;

import de.loesungskatalog.failpoint.FailPoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Content store in a folder: {@code ab/cd/<sha256>}. A file appears under its final name only when
 * all its bytes are on disk (temporary name, fsync, rename, fsync of the folder).
 */
public final class FileContentStore implements ContentStore {

    private static final int DEPTH = 3; // ab/cd/<sha256>
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Path incoming;

    /**
     * @param root folder of the files; created when missing
     * @param incoming folder for files that are still being written; on the same file system as
     *     {@code root}
     */
    public FileContentStore(Path root, Path incoming) throws IOException {
        this.root = Files.createDirectories(root);
        this.incoming = Files.createDirectories(incoming);
    }

    @Override
    public StoredContent put(InputStream bytes) throws IOException {
        Path temporary = Files.createTempFile(incoming, "content-", ".tmp");
        try {
            StoredContent content = write(bytes, temporary);
            Path folder = folder(content.sha256());
            Path target = folder.resolve(content.sha256());
            // delivered again: the way to mend a file that was damaged on the disk
            if (examine(content.sha256()) != Integrity.INTACT) {
                Files.createDirectories(folder);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                FailPoint.FILE_RENAMED.pass();
                force(folder);
                force(folder.resolve(".."));
                force(root);
                FailPoint.FOLDERS_FORCED.pass();
            }
            return content;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public boolean contains(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(existing(sha256));
    }

    @Override
    public <T> T withLocalCopy(String sha256, LocalReader<T> reader) throws IOException {
        return reader.read(existing(sha256));
    }

    @Override
    public Integrity examine(String sha256) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(open(sha256), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (NoSuchFileException e) {
            return Integrity.MISSING;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256)
                ? Integrity.INTACT
                : Integrity.DAMAGED;
    }

    @Override
    public List<String> addresses() throws IOException {
        try (Stream<Path> files = Files.find(root, DEPTH, (path, is) -> is.isRegularFile())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(ADDRESS.asMatchPredicate())
                    .sorted()
                    .toList();
        }
    }

    private static StoredContent write(InputStream bytes, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out =
                        new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            size = bytes.transferTo(out);
            out.flush();
            FailPoint.FILE_WRITTEN.pass();
            channel.force(true);
            FailPoint.FILE_FORCED.pass();
        }
        return new StoredContent(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Makes a rename survive a crash. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path existing(String sha256) throws NoSuchFileException {
        Path file = path(sha256);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "not in the content store");
        }
        return file;
    }

    private Path path(String sha256) {
        new StoredContent(sha256, 0); // refuses anything that is not a hash, such as a path
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
