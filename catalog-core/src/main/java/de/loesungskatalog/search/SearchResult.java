package de.loesungskatalog.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Answer to a query. Totals and facets count exactly the solutions that match.
 *
 * @param query what was asked
 * @param totalExact false only where counting was cut off: then there are at least so many
 * @param corrected text that was searched instead, because the typed one finds nothing
 * @param suggestion text that would find more; only offered
 * @param truncated whether words of the query were left out because there were too many
 * @param guidance how the words were understood, and help without hits
 */
public record SearchResult(
        SearchQuery query,
        long total,
        boolean totalExact,
        @Nullable String corrected,
        @Nullable Alternative suggestion,
        boolean truncated,
        List<Facet> facets,
        List<Hit> hits,
        Guidance guidance) {

    public SearchResult {
        facets = List.copyOf(facets);
        hits = List.copyOf(hits);
    }

    /** A result without guidance. */
    public SearchResult(
            SearchQuery query,
            long total,
            boolean totalExact,
            @Nullable String corrected,
            @Nullable Alternative suggestion,
            boolean truncated,
            List<Facet> facets,
            List<Hit> hits) {
        this(
                query,
                total,
                totalExact,
                corrected,
                suggestion,
                truncated,
                facets,
                hits,
                Guidance.NONE);
    }

    /** Another text and how many solutions it finds under the same filters. */
    public record Alternative(String text, long total) {}
}
