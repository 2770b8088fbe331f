package de.loesungskatalog.operation;

import java.io.IOException;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The one door to a data directory: whoever holds the lock works on it, everybody else sends the
 * work there.
 */
final class Door {

    private final DataDirectory directory;

    Door(DataDirectory directory) {
        this.directory = directory;
    }

    /**
     * @param here runs the command in this process, which holds the lock meanwhile
     * @param there sends the command to the process that holds the lock
     * @return the exit code
     */
    int enter(ToIntFunction<DirectoryLock> here, ToIntFunction<ControlAddress> there) {
        directory.prepare();
        try {
            Optional<DirectoryLock> taken = DirectoryLock.take(directory.lock());
            if (taken.isEmpty()) {
                return there.applyAsInt(ControlAddress.read(directory.lock()));
            }
            try (DirectoryLock lock = taken.get()) {
                return here.applyAsInt(lock);
            }
        } catch (IOException e) {
            throw new OperationException(
                    "Die Sperrdatei "
                            + directory.lock()
                            + " lässt sich nicht benutzen: "
                            + e.getMessage()
                            + ". Prüfen Sie die Rechte am Datenverzeichnis.",
                    e);
        }
    }
}
