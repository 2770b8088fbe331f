package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Hit;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.Suggestion;
import de.loesungskatalog.solution.SolutionId;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Answers questions over one state of the index. Thread-safe. */
final class SolutionFinder {

    private static final SortField BY_ID = new SortField(IndexFields.ID, SortField.Type.STRING);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_ID);
    private static final Sort NEWEST = new Sort(newestFirst(), BY_ID);
    private static final Sort TITLE =
            new Sort(new SortField(IndexFields.TITLE_ORDER, SortField.Type.STRING), BY_ID);

    private final GermanAnalysis analysis;
    private final FacetList facets;
    private final MatchFinder matches;

    SolutionFinder(GermanAnalysis analysis, FacetValues values) {
        this.analysis = analysis;
        this.facets = new FacetList(values);
        this.matches = new MatchFinder(analysis);
    }

    SearchResult find(CatalogueSearcher searcher, SearchQuery query) throws IOException {
        TextQuery text = TextQuery.of(QueryText.parse(query.text()), analysis);
        FacetCounts counts = new FacetCounts(query.filters(), query.facets());
        Found found = top(searcher, query, text, counts);
        int from = Math.min((query.page() - 1) * query.size(), found.documents.length);
        int to = Math.min(from + query.size(), found.documents.length);
        int[] shown = Arrays.copyOfRange(found.documents, from, to);
        return new SearchResult(
                query,
                found.total,
                true,
                null,
                null,
                text.truncated(),
                facets.of(query, counts, searcher::label),
                hits(searcher, query, text, shown));
    }

    private Found top(
            CatalogueSearcher searcher, SearchQuery query, TextQuery text, FacetCounts counts)
            throws IOException {
        Query asked = query.isBlank() ? CatalogueSearcher.PARENTS : text.ranking();
        int wanted = Math.max(1, query.page() * query.size());
        TopDocs top = searcher.search(asked, new TopSolutions(order(query), wanted, counts));
        int[] documents = Arrays.stream(top.scoreDocs).mapToInt(hit -> hit.doc).toArray();
        return new Found(top.totalHits.value(), documents);
    }

    private List<Hit> hits(
            CatalogueSearcher searcher, SearchQuery query, TextQuery text, int[] shown)
            throws IOException {
        Map<Integer, List<Match>> found =
                query.isBlank() || query.matches() == 0
                        ? Map.of()
                        : matches.find(searcher, text.places(), shown, query.matches());
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int document : shown) {
            hits.add(
                    new Hit(
                            CatalogueSearcher.card(stored, document),
                            found.getOrDefault(document, List.of())));
        }
        return hits;
    }

    /** Without words there is no relevance: newest first then. */
    private static Sort order(SearchQuery query) {
        return switch (query.sort()) {
            case RELEVANCE -> query.isBlank() ? NEWEST : RELEVANCE;
            case NEWEST -> NEWEST;
            case TITLE -> TITLE;
        };
    }

    private static SortField newestFirst() {
        SortField updated = new SortField(IndexFields.UPDATED, SortField.Type.LONG, true);
        updated.setMissingValue(Long.MIN_VALUE); // of unknown age: last
        return updated;
    }

    List<Suggestion> suggest(CatalogueSearcher searcher, String typed, int limit) {
        return List.of();
    }

    List<SolutionCard> similar(CatalogueSearcher searcher, SolutionId solution, int limit)
            throws IOException {
        return List.of();
    }

    private record Found(long total, int[] documents) {}
}
