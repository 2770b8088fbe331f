package de.loesungskatalog.operation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command talks to its user: the terminal of this process, or the client of a running
 * server.
 *
 * @param files takes a file that the command makes
 * @param workingDirectory of the user, against which relative paths of the command are resolved
 * @param terminal whether somebody is looking, so that a progress bar makes sense
 */
record Console(
        PrintWriter out,
        PrintWriter err,
        FileDelivery files,
        Path workingDirectory,
        boolean terminal) {

    static Console ofThisProcess() {
        Path workingDirectory = Path.of("").toAbsolutePath();
        return new Console(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                new LocalFileDelivery(workingDirectory, new FileOutputStream(FileDescriptor.out)),
                workingDirectory,
                System.console() != null && System.console().isTerminal());
    }
}
