/**
 * Organisations that provide, develop, fund or use solutions: municipalities, IT providers,
 * ministries. Start with {@link de.loesungskatalog.organisation.Organisation}. Knows the taxonomy
 * and the outbox only.
 */
@NullMarked
package de.loesungskatalog.organisation;

import org.jspecify.annotations.NullMarked;
