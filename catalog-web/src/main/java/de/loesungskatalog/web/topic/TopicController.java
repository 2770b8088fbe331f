package de.loesungskatalog.web.topic;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.search.SortOrder;
import de.loesungskatalog.taxonomy.LifeSituation;
import de.loesungskatalog.taxonomy.OzgService;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.metadata.SiteMetadata;
import de.loesungskatalog.web.search.ResultCards;
import de.loesungskatalog.web.topic.TopicView.State;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The 14 topic areas. Other names of an area lead to its code. */
@Controller
class TopicController {

    private final SolutionSearch search;
    private final ResultCards cards;
    private final Taxonomy taxonomy;
    private final TopicTiles tiles;
    private final SiteMetadata metadata;

    TopicController(
            SolutionSearch search,
            ResultCards cards,
            Taxonomy taxonomy,
            TopicTiles tiles,
            SiteMetadata metadata) {
        this.search = search;
        this.cards = cards;
        this.taxonomy = taxonomy;
        this.tiles = tiles;
        this.metadata = metadata;
    }

    @GetMapping("/themen")
    String topics(Model model) {
        model.addAttribute("topics", tiles.all());
        return "topic/topics";
    }

    @GetMapping("/themen/{name}")
    ModelAndView topic(@PathVariable String name) {
        TopicArea topic =
                TopicArea.parse(name)
                        .orElseThrow(() -> new PageNotFoundException("No topic area " + name));
        if (!topic.code().equals(name)) {
            RedirectView toCode = new RedirectView(Addresses.topic(topic));
            toCode.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(toCode);
        }
        SearchResult result =
                search.find(
                        SearchQuery.everything()
                                .withFilters(Map.of(FacetField.TOPIC, Set.of(topic.code())))
                                .withSort(SortOrder.NEWEST)
                                .withFacets(Set.of(FacetField.STATUS)));
        return new ModelAndView(
                "topic/topic",
                Map.of(
                        "metadata",
                        metadata.list(Addresses.topic(topic), topic.label(), result.total()),
                        "topic",
                        new TopicView(
                                topic.code(),
                                topic.label(),
                                Addresses.SEARCH + "?q=&thema=" + topic.code(),
                                result.total(),
                                cards.of(result),
                                states(topic, result),
                                situations(topic),
                                services(topic).size(),
                                topic == TopicArea.RECHT_ORDNUNG)));
    }

    private static List<State> states(TopicArea topic, SearchResult result) {
        return result.facets().stream()
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.count() > 0)
                .map(
                        value ->
                                new State(
                                        value.label(),
                                        value.count(),
                                        "%s?q=&thema=%s&stand=%s"
                                                .formatted(
                                                        Addresses.SEARCH,
                                                        topic.code(),
                                                        value.value())))
                .toList();
    }

    private List<String> situations(TopicArea topic) {
        return taxonomy.situations().stream()
                .filter(situation -> situation.topic() == topic)
                .map(LifeSituation::name)
                .toList();
    }

    private List<OzgService> services(TopicArea topic) {
        return taxonomy.ozgServices().stream().filter(s -> s.topic() == topic).toList();
    }
}
