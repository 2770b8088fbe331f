/**
 * Search as the rest of the product sees it: what can be asked, what is answered, what is indexed.
 * Start with {@link de.loesungskatalog.search.SolutionSearch} to ask and with {@link
 * de.loesungskatalog.search.IndexFeeder} to see how the index follows the database. Must not know
 * Lucene; engines implement the ports.
 */
@NullMarked
package de.loesungskatalog.search;

import org.jspecify.annotations.NullMarked;
