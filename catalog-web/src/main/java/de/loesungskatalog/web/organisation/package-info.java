/**
 * Organisations with the solutions they run. Start with {@link
 * de.loesungskatalog.web.organisation.OrganisationController}.
 */
@NullMarked
package de.loesungskatalog.web.organisation;

import org.jspecify.annotations.NullMarked;
