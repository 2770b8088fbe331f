/**
 * From a source into the catalogue, and out again: readers, runs, reports, export. Start with
 * {@link de.loesungskatalog.harvest.Harvester}. The only place for readers of CSV, XLSX and YAML;
 * must not know the web.
 */
@NullMarked
package de.loesungskatalog.harvest;

import org.jspecify.annotations.NullMarked;
