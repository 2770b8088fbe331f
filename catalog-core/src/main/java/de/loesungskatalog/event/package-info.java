/**
 * Series of events, their dates, stands and talks. Start with {@link
 * de.loesungskatalog.event.EventSeries}. Knows ids of solutions and organisations, and how
 * provenance is written, only.
 */
@NullMarked
package de.loesungskatalog.event;

import org.jspecify.annotations.NullMarked;
