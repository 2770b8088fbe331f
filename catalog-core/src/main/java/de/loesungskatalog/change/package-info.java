/**
 * What changed, in order: the outbox between the database, which is the truth, and the search
 * index, which is a cache. Start with {@link de.loesungskatalog.change.Outbox}. Knows no domain
 * type; rooms that store records write to it in the same transaction.
 */
@NullMarked
package de.loesungskatalog.change;

import org.jspecify.annotations.NullMarked;
