package de.loesungskatalog.operation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes files of this process: under a temporary name first, so that a file under its own name is
 * always whole, and readable by its owner only, since it may hold what is not public.
 */
record LocalFileDelivery(Path workingDirectory, OutputStream standardOutput)
        implements FileDelivery {

    private static final int BUFFER = 1 << 16;

    @Override
    public int deliver(String file, Work work) throws IOException {
        if (file.equals("-")) {
            OutputStream out = new BufferedOutputStream(standardOutput, BUFFER);
            int code = work.write(out);
            out.flush();
            return code;
        }
        Path target = workingDirectory.resolve(file).normalize();
        Path temporary =
                Files.createTempFile(
                        target.getParent(),
                        target.getFileName() + ".",
                        ".unfertig",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            int code = write(temporary, work);
            if (code == ExitCode.DONE || code == ExitCode.INCOMPLETE) {
                Files.move(
                        temporary,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return code;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static int write(Path file, Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            int code = work.write(out);
            out.flush();
            channel.force(true);
            return code;
        }
    }
}
