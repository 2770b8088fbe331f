package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Guidance.Obstacle;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult.Alternative;
import de.loesungskatalog.search.lucene.GermanAnalysis.Word;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to offer when little or nothing is found. Thread-safe. */
final class Help {

    private static final int FEW = 3; // hits; with more, a rare word was no error

    private final GermanAnalysis analysis;
    private final QueryReader reader;
    private final Ranking ranking;

    Help(GermanAnalysis analysis, QueryReader reader, Ranking ranking) {
        this.analysis = analysis;
        this.reader = reader;
        this.ranking = ranking;
    }

    /** The text with a rare word replaced by a frequent one nearly the same, if that finds more. */
    @Nullable Alternative alternative(
            CatalogueSearcher searcher, SearchQuery query, TextQuery text, long complete)
            throws IOException {
        if (complete == 0 || complete > FEW) {
            return null;
        }
        for (QueryWord word : text.words()) {
            Optional<String> frequent = morePopular(searcher, word.typed());
            if (frequent.isPresent()) {
                String other =
                        QueryReader.replaced(query.text(), word.typed().typed(), frequent.get());
                long total = complete(searcher, query.withText(other));
                if (total > complete) {
                    return new Alternative(other, total);
                }
            }
        }
        return null;
    }

    private Optional<String> morePopular(CatalogueSearcher searcher, Word word) throws IOException {
        for (String normalised : analysis.normalised(word.typed())) {
            return searcher.vocabulary().morePopular(normalised);
        }
        return Optional.empty();
    }

    /** Each filter, phrase and excluded word without which there would be hits. */
    List<Obstacle> obstacles(CatalogueSearcher searcher, SearchQuery query) throws IOException {
        List<Obstacle> obstacles = new ArrayList<>();
        for (var filter : query.filters().entrySet()) {
            var others = new EnumMap<>(query.filters());
            others.remove(filter.getKey());
            String values = String.join(", ", filter.getValue().stream().sorted().toList());
            long without = total(searcher, query.withFilters(others));
            add(obstacles, new Obstacle(filter.getKey(), values, without));
        }
        QueryText text = QueryText.parse(query.text());
        List<String> conditions = new ArrayList<>();
        text.phrases().forEach(phrase -> conditions.add("\"" + phrase + "\""));
        text.excluded().forEach(word -> conditions.add("-" + word));
        for (String condition : conditions) {
            String other = query.text().replace(condition, " ");
            if (!other.isBlank() && !other.equals(query.text())) {
                long without = total(searcher, query.withText(other));
                add(obstacles, new Obstacle(null, condition, without));
            }
        }
        return obstacles;
    }

    private static void add(List<Obstacle> obstacles, Obstacle obstacle) {
        if (obstacle.without() > 0) {
            obstacles.add(obstacle);
        }
    }

    private long total(CatalogueSearcher searcher, SearchQuery query) throws IOException {
        return ranked(searcher, query).total();
    }

    private long complete(CatalogueSearcher searcher, SearchQuery query) throws IOException {
        return ranked(searcher, query).complete();
    }

    private Ranking.Ranked ranked(CatalogueSearcher searcher, SearchQuery query)
            throws IOException {
        SearchQuery counted = query.withPage(1).withSize(1).withFacets(Set.of());
        return ranking.rank(searcher, counted, reader.read(counted, searcher.vocabulary()).query());
    }
}
