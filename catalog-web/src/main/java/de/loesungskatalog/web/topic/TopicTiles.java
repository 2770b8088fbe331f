package de.loesungskatalog.web.topic;

import de.loesungskatalog.search.Facet;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchUnavailableException;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.taxonomy.TopicArea;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All 14 topic areas with their counts; without an index they stay, only the counts go. */
@Component
public class TopicTiles {

    private final SolutionSearch search;

    TopicTiles(SolutionSearch search) {
        this.search = search;
    }

    public List<TopicTile> all() {
        Map<String, Long> counts = counts();
        return Arrays.stream(TopicArea.values())
                .map(topic -> TopicTile.of(topic, counts.get(topic.code())))
                .toList();
    }

    private Map<String, Long> counts() {
        SearchQuery query =
                SearchQuery.everything()
                        .withSize(0)
                        .withMatches(0)
                        .withFacets(Set.of(FacetField.TOPIC));
        try {
            return search.find(query).facets().stream()
                    .flatMap(facet -> facet.values().stream())
                    .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
        } catch (SearchUnavailableException e) {
            return Map.of(); // the caller shows no numbers instead of wrong ones
        }
    }
}
