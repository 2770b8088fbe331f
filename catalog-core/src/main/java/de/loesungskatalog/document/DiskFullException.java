package de.loesungskatalog.document;

import java.io.IOException;
import java.nio.file.Path;

/** Nothing was written, because the disk would have been too full afterwards. */
public final class DiskFullException extends IOException {

    private static final long serialVersionUID = 1;

    private final String folder;
    private final long free;
    private final long needed;

    DiskFullException(Path folder, long free, long needed) {
        super(free + " bytes are free in " + folder + ", " + needed + " are needed");
        this.folder = folder.toString();
        this.free = free;
        this.needed = needed;
    }

    public String folder() {
        return folder;
    }

    public long free() {
        return free;
    }

    public long needed() {
        return needed;
    }
}
