package de.loesungskatalog.operation;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where a command puts a file that it makes for its user. The file belongs to the user: it is
 * written by the process that the user started, with the user's rights, even if a running server
 * makes its bytes.
 */
@FunctionalInterface
interface FileDelivery {

    /**
     * @param file path as the user typed it, {@code -} for the standard output
     * @return the exit code of the work
     * @throws IOException if the file cannot be written; then it does not exist, or still as before
     */
    int deliver(String file, Work work) throws IOException;

    /** Makes the bytes and answers with an exit code; only a finished file is kept. */
    @FunctionalInterface
    interface Work {
        int write(OutputStream bytes) throws IOException;
    }
}
