/**
 * The result page and the cards that every list of solutions is made of. Start with {@link
 * de.loesungskatalog.web.search.SearchController}; {@link
 * de.loesungskatalog.web.search.ResultCards} is for other pages with lists. Must not know an
 * engine: it asks {@link de.loesungskatalog.search.SolutionSearch}.
 */
@NullMarked
package de.loesungskatalog.web.search;

import org.jspecify.annotations.NullMarked;
