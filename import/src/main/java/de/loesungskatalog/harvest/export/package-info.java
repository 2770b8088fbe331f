/**
 * Out of the catalogue again, without loss. Start with {@link
 * de.loesungskatalog.harvest.export.CatalogueExport}. Order and form of what is written depend on
 * content only, so that export, import and export give identical trees. Must not know readers.
 */
@NullMarked
package de.loesungskatalog.harvest.export;

import org.jspecify.annotations.NullMarked;
