/**
 * The page of a solution and its material as one archive. Start with {@link
 * de.loesungskatalog.web.solution.SolutionController}. Shows what is published and nothing else.
 */
@NullMarked
package de.loesungskatalog.web.solution;

import org.jspecify.annotations.NullMarked;
