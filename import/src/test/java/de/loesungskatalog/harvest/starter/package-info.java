/**
 * The shipped catalogue in {@code data/}, read as the product reads it and held to what the
 * editorial guide promises. Start with {@link
 * de.loesungskatalog.harvest.starter.StarterCatalogueTest}.
 */
@NullMarked
package de.loesungskatalog.harvest.starter;

import org.jspecify.annotations.NullMarked;
