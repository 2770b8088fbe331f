/**
 * Pages about the site itself: help, imprint, privacy, accessibility. Start with {@link
 * de.loesungskatalog.web.site.SitePages}; the texts belong to the operator.
 */
@NullMarked
package de.loesungskatalog.web.site;

import org.jspecify.annotations.NullMarked;
