package de.loesungskatalog.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a running catalogue takes commands: a port on the loopback interface and the token that
 * proves that the caller may read the lock file.
 */
record ControlAddress(int port, String token) {

    static ControlAddress withNewToken(int port) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new ControlAddress(port, HexFormat.of().formatHex(random));
    }

    String text() {
        return port + "\n" + token + "\n";
    }

    /**
     * Reads the address from a lock file that another process holds.
     *
     * @throws OperationException if the process has not published one, for instance because it is
     *     just starting
     */
    static ControlAddress read(Path lockFile) {
        try {
            List<String> lines = Files.readAllLines(lockFile);
            if (lines.size() >= 2 && lines.getFirst().matches("\\d{1,5}")) {
                return new ControlAddress(Integer.parseInt(lines.getFirst()), lines.get(1));
            }
        } catch (IOException e) {
            throw new OperationException(
                    "Die Sperrdatei " + lockFile + " lässt sich nicht lesen: " + e.getMessage(), e);
        }
        throw new OperationException(
                "Das Datenverzeichnis wird gerade von einem anderen Vorgang benutzt, der keine"
                        + " Aufträge annimmt (Sperrdatei "
                        + lockFile
                        + "). Warten Sie, bis er fertig ist, und versuchen Sie es noch einmal.");
    }
}
