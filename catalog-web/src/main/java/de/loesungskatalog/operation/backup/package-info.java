/**
 * Backups: one file with database and original files, whose checksums cover every byte. Start with
 * {@link de.loesungskatalog.operation.backup.Backup} (writing) and {@link
 * de.loesungskatalog.operation.backup.BackupFile} (checking, unpacking). Knows nothing of commands.
 */
@NullMarked
package de.loesungskatalog.operation.backup;

import org.jspecify.annotations.NullMarked;
