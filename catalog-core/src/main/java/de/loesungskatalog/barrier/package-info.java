/**
 * What people tell us about barriers: a page that hinders them, a document they need in another
 * form. Start with {@link de.loesungskatalog.barrier.BarrierReports}. Such reports are mail to the
 * operator, no content: they never reach the outbox, the index or an export. Knows no other room.
 */
@NullMarked
package de.loesungskatalog.barrier;

import org.jspecify.annotations.NullMarked;
