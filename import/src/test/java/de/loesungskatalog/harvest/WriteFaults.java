package de.loesungskatalog.harvest;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets the N-th thing that database, index and content store do to the disk fail: opening a file
 * for writing, writing, cutting, forcing, renaming. All three are counted together.
 */
final class WriteFaults {

    /** Scheme of H2 URLs whose files may fail. */
    static final String SCHEME = "faulty";

    private static volatile WriteFaults current = new WriteFaults();

    private final AtomicInteger writes = new AtomicInteger();
    private volatile Kind kind = Kind.ONCE;
    private volatile int failing = Integer.MAX_VALUE;

    /** How a disk fails. */
    enum Kind {
        /** One sector, and then all is well again. */
        ONCE("Input/output error"),
        /** Everything from then on. */
        FROM_THEN_ON("No space left on device");

        private final String message;

        Kind(String message) {
            this.message = message;
        }
    }

    /** Registers these faults with H2, which makes its files by name. */
    WriteFaults registered() {
        current = this;
        FilePath.register(new DatabaseFile());
        return this;
    }

    void failAt(int number, Kind how) {
        writes.set(0);
        kind = how;
        failing = number;
    }

    /**
     * Lets the disk work again.
     *
     * @return whether anything failed
     */
    boolean heal() {
        boolean hit = writes.get() >= failing;
        failing = Integer.MAX_VALUE;
        return hit;
    }

    /** The same folder with files that may fail. */
    Path wrap(Path folder) {
        return new FaultyFiles(this).dress(folder);
    }

    void count() throws IOException {
        int number = writes.incrementAndGet();
        if (number == failing || (number > failing && kind == Kind.FROM_THEN_ON)) {
            throw new IOException(kind.message);
        }
    }

    /** H2's own way to files. */
    public static final class DatabaseFile extends FilePathWrapper {

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            FileChannel channel = super.open(mode);
            return mode.equals("r") ? channel : new FaultyChannel(channel, current);
        }

        @Override
        public OutputStream newOutputStream(boolean append) throws IOException {
            current.count();
            return super.newOutputStream(append);
        }
    }
}
