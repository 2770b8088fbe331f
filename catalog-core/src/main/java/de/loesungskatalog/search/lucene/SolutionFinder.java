package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.FacetList;
import de.loesungskatalog.search.FacetValues;
import de.loesungskatalog.search.Guidance;
import de.loesungskatalog.search.Hit;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.Neighbour;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SearchResult.Alternative;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.Suggestion;
import de.loesungskatalog.search.lucene.QueryReader.Understood;
import de.loesungskatalog.search.lucene.Ranking.Ranked;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers questions over one state of the index. Thread-safe. */
final class SolutionFinder {

    private final QueryReader reader;
    private final Ranking ranking = new Ranking();
    private final FacetList facets;
    private final MatchFinder matches;
    private final Help help;
    private final Suggestions suggestions;
    private final Likeness likeness;
    private final NeighbourFinder neighbours;
    private final TextMarks marks;

    SolutionFinder(GermanAnalysis analysis, FacetValues values, Taxonomy taxonomy) {
        ServiceNames services = new ServiceNames(taxonomy, analysis);
        this.reader = new QueryReader(analysis, Synonyms.shipped(analysis), services);
        this.facets = new FacetList(values);
        this.matches = new MatchFinder(analysis);
        this.help = new Help(analysis, reader, ranking, services);
        this.suggestions = new Suggestions(analysis, reader, taxonomy);
        this.likeness = new Likeness(analysis);
        this.neighbours = new NeighbourFinder(reader);
        this.marks = new TextMarks(analysis);
    }

    SearchResult find(CatalogueSearcher searcher, SearchQuery query) throws IOException {
        Understood understood = reader.read(query, searcher.vocabulary());
        boolean corrected = !understood.corrected().equals(query.text());
        Alternative alternative = null;
        if (corrected) {
            Understood typed = reader.readAsTyped(query, searcher.vocabulary());
            if (ranking.complete(searcher, query, typed.query()) > 0) {
                long total = ranking.complete(searcher, query, understood.query());
                alternative = new Alternative(understood.corrected(), total);
                understood = typed; // what finds something is never replaced, only complemented
                corrected = false;
            }
        }
        TextQuery text = understood.query();
        Ranked ranked = ranking.rank(searcher, query, text);
        int from = Math.min((query.page() - 1) * query.size(), ranked.documents().length);
        int to = Math.min(from + query.size(), ranked.documents().length);
        int[] shown = Arrays.copyOfRange(ranked.documents(), from, to);
        if (!corrected && alternative == null && !query.original() && !query.isBlank()) {
            alternative = help.alternative(searcher, query, text, ranked.complete());
        }
        return new SearchResult(
                query,
                ranked.total(),
                true,
                corrected && ranked.total() > 0 ? understood.corrected() : null,
                alternative,
                understood.truncated(),
                facets.of(query, ranked.facets()::of, searcher::label),
                hits(searcher, query, text, ranked.closer(), shown),
                guidance(searcher, query, understood, ranked));
    }

    private Guidance guidance(
            CatalogueSearcher searcher, SearchQuery query, Understood understood, Ranked ranked)
            throws IOException {
        boolean nothing = ranked.total() == 0;
        return new Guidance(
                ranked.matching(),
                ranked.complete(),
                understood.missing(),
                understood.query().services().stream().map(TextQuery.Service::service).toList(),
                nothing ? help.obstacles(searcher, query) : List.of(),
                nothing ? help.topics(searcher, query) : List.of());
    }

    private List<Hit> hits(
            CatalogueSearcher searcher,
            SearchQuery query,
            TextQuery text,
            CloserLook closer,
            int[] shown)
            throws IOException {
        Map<Integer, List<Match>> found =
                query.isBlank() || query.matches() == 0
                        ? Map.of()
                        : matches.find(searcher, text.places(), shown, query.matches());
        List<Hit> hits = new ArrayList<>();
        for (int document : shown) {
            hits.add(
                    new Hit(
                            searcher.card(document),
                            found.getOrDefault(document, List.of()),
                            query.explain() ? closer.reasons(document) : List.of()));
        }
        return hits;
    }

    List<Neighbour> neighbours(
            CatalogueSearcher searcher, String text, Set<Neighbour.Kind> kinds, int limit)
            throws IOException {
        return neighbours.find(searcher, text, kinds, limit);
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
