/**
 * What search engines and social networks read in a page: preview and linked data of schema.org.
 * Start with {@link de.loesungskatalog.web.metadata.PageMetadata}; the layout prints it. Says only
 * what the page itself shows.
 */
@NullMarked
package de.loesungskatalog.web.metadata;

import org.jspecify.annotations.NullMarked;
