package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.Guidance.Obstacle;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult.Alternative;
import de.loesungskatalog.search.lucene.GermanAnalysis.Word;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What to offer when little or nothing is found. Thread-safe. */
final class Help {

    private static final int TRIED = 6; // searches spent on each kind of obstacle
    private static final int NEAR = 3; // topic areas offered without hits
    private static final int FEW = 3; // hits; with more, a rare word was no error

    private final GermanAnalysis analysis;
    private final QueryReader reader;
    private final Ranking ranking;
    private final ServiceNames services;

    Help(GermanAnalysis analysis, QueryReader reader, Ranking ranking, ServiceNames services) {
        this.services = services;
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

    /** Each value of a filter, word, phrase and excluded word without which there would be hits. */
    List<Obstacle> obstacles(CatalogueSearcher searcher, SearchQuery query) throws IOException {
        List<Obstacle> obstacles = new ArrayList<>();
        List<SearchQuery> tried = new ArrayList<>();
        for (var filter : query.filters().entrySet()) {
            for (String value : filter.getValue().stream().sorted().limit(TRIED).toList()) {
                long without = total(searcher, without(query, filter.getKey(), value));
                add(obstacles, new Obstacle(filter.getKey(), value, without));
            }
        }
        for (String part : QueryText.parse(query.text()).parts()) {
            String other = query.text().replace(part, " ");
            SearchQuery fewer = query.withText(other);
            if (asksForSomething(other) && !tried.contains(fewer) && tried.size() < TRIED) {
                tried.add(fewer);
                add(obstacles, new Obstacle(null, part, total(searcher, fewer)));
            }
        }
        return obstacles;
    }

    /** Whether more is left than words that must not occur. */
    private static boolean asksForSomething(String text) {
        QueryText left = QueryText.parse(text);
        return !left.words().isBlank() || !left.phrases().isEmpty();
    }

    private static SearchQuery without(SearchQuery query, FacetField field, String value) {
        Map<FacetField, Set<String>> others = new EnumMap<>(FacetField.class);
        others.putAll(query.filters());
        Set<String> values = new LinkedHashSet<>(query.chosen(field));
        values.remove(value);
        others.put(field, values);
        return query.withFilters(others);
    }

    /**
     * Topic areas near to what was asked: those of the solutions that the text finds without the
     * filters, else those of OZG services with names like it.
     */
    List<TopicArea> topics(CatalogueSearcher searcher, SearchQuery query) throws IOException {
        SearchQuery everywhere =
                query.withFilters(Map.of())
                        .withPage(1)
                        .withSize(1)
                        .withFacets(Set.of(FacetField.TOPIC));
        TextQuery text = reader.read(everywhere, searcher.vocabulary()).query();
        Map<String, Long> counts =
                ranking.rank(searcher, everywhere, text).facets().of(FacetField.TOPIC);
        List<TopicArea> found =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .flatMap(entry -> TopicArea.parse(entry.getKey()).stream())
                        .limit(NEAR)
                        .toList();
        return found.isEmpty() ? services.topics(text.words(), NEAR) : found;
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
