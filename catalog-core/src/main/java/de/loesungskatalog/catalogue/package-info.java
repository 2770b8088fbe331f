/**
 * The catalogue itself: its title and who runs it, as {@code catalogue.yml} says, and the texts of
 * its operator. Start with {@link de.loesungskatalog.catalogue.Catalogue}. Knows no other room.
 */
@NullMarked
package de.loesungskatalog.catalogue;

import org.jspecify.annotations.NullMarked;
