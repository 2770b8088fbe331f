/**
 * Out of the catalogue again, without loss. Start with {@link
 * de.loesungskatalog.harvest.export.CatalogueExport}. Order and form of what is written depend on
 * content only, so that export, import and export give identical trees. Knows of the readers only
 * how a table is written.
 */
@NullMarked
package de.loesungskatalog.harvest.export;

import org.jspecify.annotations.NullMarked;
