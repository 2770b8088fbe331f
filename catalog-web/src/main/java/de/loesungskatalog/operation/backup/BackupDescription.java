package de.loesungskatalog.operation.backup;

import java.time.Instant;
import java.util.UUID;

/**
 * What a backup says about itself, first in the file.
 *
 * @param format of the backup file
 * @param program version that wrote it
 * @param catalogue identity of the database
 * @param position of the last change that is in it
 */
public record BackupDescription(
        int format, String program, Instant created, UUID catalogue, long position) {

    /** Raise it when an older program could not read what a newer one writes. */
    static final int FORMAT = 1;
}
