package de.loesungskatalog.search;

import java.util.List;

/**
 * One ranked solution with its best matches, at most {@link SearchQuery#MAX_MATCHES}; none for a
 * blank query.
 */
public record Hit(SolutionCard solution, List<Match> matches) {

    public Hit {
        matches = List.copyOf(matches);
    }
}
