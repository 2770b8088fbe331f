package de.loesungskatalog.document;

import java.nio.file.Path;

/**
 * Space on the disk of the data directory that nothing new may take. Database and index need some
 * to bring to an end what they have begun; a database that meets a full disk closes itself.
 *
 * @param root a folder on that disk
 * @param bytes that must stay free
 */
public record DiskReserve(Path root, long bytes) {

    public DiskReserve {
        if (bytes < 0) {
            throw new IllegalArgumentException("Reserve of " + bytes + " bytes");
        }
    }

    /** Whether less is free than must be. */
    public boolean isTouched() {
        return free() < bytes;
    }

    /**
     * @param more bytes that somebody is about to write
     * @throws DiskFullException if less than the reserve would be left
     */
    public void require(long more) throws DiskFullException {
        long free = free();
        if (free - more < bytes) {
            throw new DiskFullException(root, free, bytes + more);
        }
    }

    /** 0 where it cannot be told: better to refuse than to fill the disk. */
    private long free() {
        return root.toFile().getUsableSpace();
    }
}
