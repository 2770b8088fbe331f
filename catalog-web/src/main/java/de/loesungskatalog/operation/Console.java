package de.loesungskatalog.operation;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command talks to its user: the terminal of this process, or the client of a running
 * server.
 *
 * @param workingDirectory of the user, against which relative paths of the command are resolved
 * @param terminal whether somebody is looking, so that a progress bar makes sense
 */
record Console(PrintWriter out, PrintWriter err, Path workingDirectory, boolean terminal) {

    static Console ofThisProcess() {
        return new Console(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                Path.of("").toAbsolutePath(),
                System.console() != null && System.console().isTerminal());
    }
}
