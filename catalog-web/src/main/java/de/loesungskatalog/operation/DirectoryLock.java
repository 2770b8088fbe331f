package de.loesungskatalog.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Makes sure that one process at a time uses a data directory. The lock is the operating system's
 * lock on the file; what stands in the file only tells others where the running server listens. A
 * left-over or copied file is no lock.
 */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private DirectoryLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, or answers empty if another process holds it. */
    static Optional<DirectoryLock> take(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                channel.truncate(0);
                return Optional.of(new DirectoryLock(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: to the caller the same as held by another
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** Tells others where to send commands. */
    void publish(ControlAddress address) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(address.text().getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0); // the address is void from here on
        lock.release();
        channel.close();
    }
}
