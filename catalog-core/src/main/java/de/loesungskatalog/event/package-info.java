/**
 * Series of events, their dates, stands and talks. Start with {@link
 * de.loesungskatalog.event.EventSeries}. Knows ids of solutions and organisations only.
 */
@NullMarked
package de.loesungskatalog.event;

import org.jspecify.annotations.NullMarked;
