/**
 * Series of events with their dates, stands and talks. Start with {@link
 * de.loesungskatalog.web.event.EventController}. What is not known is said, never invented.
 */
@NullMarked
package de.loesungskatalog.web.event;

import org.jspecify.annotations.NullMarked;
