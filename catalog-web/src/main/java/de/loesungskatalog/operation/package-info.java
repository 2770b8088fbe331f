/**
 * Composition root and operation: the commands of {@code katalog}, the one door to a data
 * directory, the wiring of core and import into a running catalogue. Start with {@link
 * de.loesungskatalog.operation.Katalog} for commands and with {@link
 * de.loesungskatalog.operation.CatalogueConfiguration} for the wiring. Must not know pages.
 */
@NullMarked
package de.loesungskatalog.operation;

import org.jspecify.annotations.NullMarked;
