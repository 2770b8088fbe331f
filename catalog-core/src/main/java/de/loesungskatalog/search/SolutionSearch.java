package de.loesungskatalog.search;

import de.loesungskatalog.solution.SolutionId;

import java.util.List;
import java.util.Set;

/**
 * Search over everything public. Whatever is unpublished or internal is not in reach of any caller.
 *
 * <p>Thread-safe.
 */
public interface SolutionSearch {

    /**
     * @throws SearchUnavailableException if the index cannot answer now; never an empty result
     *     instead
     */
    SearchResult find(SearchQuery query);

    /**
     * Events, talks, stands and organisations that the words mean, best first. More words must be
     * there than of solutions: this is a hint beside the results.
     */
    List<Neighbour> neighbours(String text, Set<Neighbour.Kind> kinds, int limit);

    /** Completions of what is being typed, best first. */
    List<Suggestion> suggest(String typed, int limit);

    /** Solutions like this one, best first, without itself. */
    List<SolutionCard> similar(SolutionId solution, int limit);

    /**
     * Texts at hand with the words marked as they would be in a match: whole, inflected, as part of
     * a compound, corrected.
     *
     * @param texts plain text without line ends, such as the lines of a slide
     * @return each text whole, in the same order; without highlights where nothing is to be marked
     */
    List<Snippet> mark(String words, List<String> texts);
}
