/**
 * For feed readers and search engines: Atom for each search, site map, robots.txt. Start with
 * {@link de.loesungskatalog.web.feed.FeedController}.
 */
@NullMarked
package de.loesungskatalog.web.feed;

import org.jspecify.annotations.NullMarked;
