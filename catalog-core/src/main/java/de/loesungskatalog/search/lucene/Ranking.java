package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Guidance.Matching;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SortOrder;
import de.loesungskatalog.search.lucene.TopSolutions.Top;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/**
 * Decides what matches and in which order: one pass over what matches, ordered by the words alone,
 * then a closer look at the first {@value #CANDIDATES}. Thread-safe.
 */
final class Ranking {

    /** So many are looked at closely; more changes no judged figure, see docs/search.md. */
    static final int CANDIDATES = 100;

    private static final SortField BY_ID = new SortField(IndexFields.ID, SortField.Type.STRING);
    private static final Sort NEWEST = new Sort(newestFirst(), BY_ID);
    private static final Sort TITLE =
            new Sort(new SortField(IndexFields.TITLE_ORDER, SortField.Type.STRING), BY_ID);

    /** Fewer solutions than an answer shows unasked are few: then words may be missing. */
    private static final int ENOUGH = SearchQuery.DEFAULT_SIZE;

    /**
     * @param total solutions that match and pass the filters
     * @param documents index-wide numbers in their order, as many as the page needs
     * @param complete solutions with as many words as the rule demands, within the filters
     * @param closer what decided the order of the first ones
     */
    record Ranked(
            long total,
            int[] documents,
            FacetCounts facets,
            Matching matching,
            long complete,
            CloserLook closer) {

        private Ranked with(Matching looser, Ranked stricter) {
            return new Ranked(total, documents, facets, looser, stricter.complete, closer);
        }

        private boolean isEmpty() {
            return facets.matched() == 0;
        }
    }

    /** Order and number of the solutions that answer the question. */
    Ranked rank(CatalogueSearcher searcher, SearchQuery query, TextQuery text) throws IOException {
        if (query.isBlank()) {
            return top(searcher, query, CatalogueSearcher.PARENTS);
        }
        Ranked matched = matched(searcher, query, text);
        return query.sort() == SortOrder.RELEVANCE ? rescored(searcher, text, matched) : matched;
    }

    /** What matches: as the rule demands, and less strictly step by step while there is little. */
    private static Ranked matched(CatalogueSearcher searcher, SearchQuery query, TextQuery text)
            throws IOException {
        int required = text.required();
        Ranked strict = top(searcher, query, text.matching(required));
        Ranked ranked = strict;
        while (ranked.facets().matched() < ENOUGH && required > 1) {
            required--;
            ranked =
                    top(searcher, query, text.matching(required))
                            .with(Matching.FEWER_WORDS, strict);
        }
        boolean loosely = !query.original() && ranked.isEmpty();
        if (loosely && !text.words().isEmpty()) {
            ranked = top(searcher, query, text.anyPart()).with(Matching.PARTS, strict);
        }
        if (loosely && ranked.isEmpty() && !text.grams().isEmpty()) {
            ranked = top(searcher, query, text.similar()).with(Matching.SIMILAR, strict);
        }
        return ranked.isEmpty() || ranked.facets().matched() == strict.facets().matched()
                ? strict
                : ranked;
    }

    private static Ranked top(CatalogueSearcher searcher, SearchQuery query, Query matching)
            throws IOException {
        FacetCounts counts = new FacetCounts(query.filters(), query.facets());
        int wanted = Math.max(CANDIDATES, query.page() * query.size());
        Top top = searcher.search(matching, collector(searcher, query, wanted, counts));
        return new Ranked(
                top.total(), top.documents(), counts, Matching.WORDS, top.total(), CloserLook.NONE);
    }

    private static Ranked rescored(CatalogueSearcher searcher, TextQuery text, Ranked ranked)
            throws IOException {
        int[] first =
                Arrays.copyOf(ranked.documents(), Math.min(CANDIDATES, ranked.documents().length));
        CloserLook closer = CloserLook.at(first, searcher, text.evidence());
        int[] documents = ranked.documents().clone();
        // equal ones stay in the order of the first pass, which breaks ties by id
        System.arraycopy(closer.order(first), 0, documents, 0, first.length);
        return new Ranked(
                ranked.total(),
                documents,
                ranked.facets(),
                ranked.matching(),
                ranked.complete(),
                closer);
    }

    /** How many solutions have all that the rule demands, within the filters. */
    long complete(CatalogueSearcher searcher, SearchQuery query, TextQuery text)
            throws IOException {
        Query strict = text.matching(text.required());
        SearchQuery counted = query.withPage(1).withSize(1).withFacets(Set.of());
        return query.filters().isEmpty()
                ? searcher.count(strict)
                : top(searcher, counted, strict).total();
    }

    /** Without words there is no relevance: newest first then. */
    private static TopSolutions collector(
            CatalogueSearcher searcher, SearchQuery query, int wanted, FacetCounts counts)
            throws IOException {
        return switch (query.sort()) {
            case RELEVANCE ->
                    query.isBlank()
                            ? TopSolutions.by(NEWEST, wanted, counts)
                            : TopSolutions.byScore(searcher.ids(), wanted, counts);
            case NEWEST -> TopSolutions.by(NEWEST, wanted, counts);
            case TITLE -> TopSolutions.by(TITLE, wanted, counts);
        };
    }

    private static SortField newestFirst() {
        SortField updated = new SortField(IndexFields.UPDATED, SortField.Type.LONG, true);
        updated.setMissingValue(Long.MIN_VALUE); // of unknown age: last
        return updated;
    }
}
