/** Tests of backups. */
@NullMarked
package de.loesungskatalog.operation.backup;

import org.jspecify.annotations.NullMarked;
