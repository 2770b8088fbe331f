package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Guidance;
import de.loesungskatalog.search.Hit;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.Suggestion;
import de.loesungskatalog.search.lucene.QueryReader.Understood;
import de.loesungskatalog.search.lucene.Ranking.Ranked;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.apache.lucene.index.StoredFields;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Answers questions over one state of the index. Thread-safe. */
final class SolutionFinder {

    private final QueryReader reader;
    private final Ranking ranking = new Ranking();
    private final FacetList facets;
    private final MatchFinder matches;
    private final Help help;
    private final Suggestions suggestions;
    private final Likeness likeness;
    private final TextMarks marks;

    SolutionFinder(GermanAnalysis analysis, FacetValues values, Taxonomy taxonomy) {
        this.reader =
                new QueryReader(
                        analysis, Synonyms.shipped(analysis), new ServiceNames(taxonomy, analysis));
        this.facets = new FacetList(values);
        this.matches = new MatchFinder(analysis);
        this.help = new Help(analysis, reader, ranking);
        this.suggestions = new Suggestions(analysis, reader, taxonomy);
        this.likeness = new Likeness(analysis);
        this.marks = new TextMarks(analysis);
    }

    SearchResult find(CatalogueSearcher searcher, SearchQuery query) throws IOException {
        Understood understood = reader.read(query, searcher.vocabulary());
        TextQuery text = understood.query();
        Ranked ranked = ranking.rank(searcher, query, text);
        int from = Math.min((query.page() - 1) * query.size(), ranked.documents().length);
        int to = Math.min(from + query.size(), ranked.documents().length);
        int[] shown = Arrays.copyOfRange(ranked.documents(), from, to);
        boolean corrected = !understood.corrected().equals(query.text()) && ranked.total() > 0;
        boolean offered = !corrected && !query.original() && !query.isBlank();
        return new SearchResult(
                query,
                ranked.total(),
                true,
                corrected ? understood.corrected() : null,
                offered ? help.alternative(searcher, query, text, ranked.complete()) : null,
                understood.truncated(),
                facets.of(query, ranked.facets(), searcher::label),
                hits(searcher, query, text, shown),
                guidance(searcher, query, text, ranked));
    }

    private Guidance guidance(
            CatalogueSearcher searcher, SearchQuery query, TextQuery text, Ranked ranked)
            throws IOException {
        return new Guidance(
                ranked.matching(),
                ranked.complete(),
                text.services().stream().map(TextQuery.Service::service).toList(),
                ranked.total() == 0 ? help.obstacles(searcher, query) : List.of());
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

    List<Suggestion> suggest(CatalogueSearcher searcher, String typed, int limit)
            throws IOException {
        return suggestions.of(searcher, typed, limit);
    }

    List<SolutionCard> similar(CatalogueSearcher searcher, SolutionId solution, int limit)
            throws IOException {
        return likeness.of(searcher, solution, limit);
    }

    List<Snippet> mark(CatalogueSearcher searcher, SearchQuery query, List<String> texts)
            throws IOException {
        return marks.of(reader.read(query, searcher.vocabulary()).query().places(), texts);
    }
}
