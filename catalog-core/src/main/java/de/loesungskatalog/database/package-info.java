/**
 * How the embedded database is opened: its settings and its connections. Start with {@link
 * de.loesungskatalog.database.EmbeddedDatabase}. Must not know what is stored.
 */
@NullMarked
package de.loesungskatalog.database;

import org.jspecify.annotations.NullMarked;
