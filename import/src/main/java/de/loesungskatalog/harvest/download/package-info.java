/**
 * Documents that a record names by address. Start with {@link
 * de.loesungskatalog.harvest.download.DocumentDownload}. An address in a record of a stranger must
 * not let anybody look into the network that the catalogue runs in. Must not know records or the
 * database.
 */
@NullMarked
package de.loesungskatalog.harvest.download;

import org.jspecify.annotations.NullMarked;
