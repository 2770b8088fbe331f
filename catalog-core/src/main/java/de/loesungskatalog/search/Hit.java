package de.loesungskatalog.search;

import java.util.List;

/**
 * One ranked solution.
 *
 * @param matches its best ones, at most {@link SearchQuery#MAX_MATCHES}; none for a blank query
 * @param reasons why it stands here, the weightiest first; only on request
 */
public record Hit(SolutionCard solution, List<Match> matches, List<Reason> reasons) {

    public Hit {
        matches = List.copyOf(matches);
        reasons = List.copyOf(reasons);
    }
}
