/**
 * From record to deck: one class per chapter, each one idea. Start at Storyline. Knows no file
 * format, adds no fact.
 */
@NullMarked
package de.loesungskatalog.material.deck;

import org.jspecify.annotations.NullMarked;
