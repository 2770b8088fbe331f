/**
 * Home page: what this is, the search box, the 14 topic areas, what is new. Start with {@link
 * de.loesungskatalog.web.home.HomeController}. Stays useful while the index is filled or rebuilt.
 */
@NullMarked
package de.loesungskatalog.web.home;

import org.jspecify.annotations.NullMarked;
