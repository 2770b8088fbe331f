/**
 * From a source into the catalogue: a run reads items, prepares them two at a time and applies them
 * one by one, each all or nothing. Start with {@link de.loesungskatalog.harvest.Harvester}. Formats
 * live in {@code .source}, the way out in {@code .export}, the command line in {@code .command}.
 * Must not know the web or how text is extracted and searched.
 */
@NullMarked
package de.loesungskatalog.harvest;

import org.jspecify.annotations.NullMarked;
