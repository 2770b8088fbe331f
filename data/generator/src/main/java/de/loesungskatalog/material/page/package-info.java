/**
 * What stands on a slide and where: boxes, text, panels, tables. Start at Deck. Knows neither
 * records nor file formats.
 */
@NullMarked
package de.loesungskatalog.material.page;

import org.jspecify.annotations.NullMarked;
