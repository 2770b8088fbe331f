/**
 * The controlled vocabulary of German administrations: topic areas, life situations, OZG services,
 * LeiKa keys, model regions and municipalities. Start with {@link
 * de.loesungskatalog.taxonomy.Taxonomy}. Knows nothing else of ours: everybody may use it.
 */
@NullMarked
package de.loesungskatalog.taxonomy;

import org.jspecify.annotations.NullMarked;
