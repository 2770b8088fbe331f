package de.loesungskatalog.web.region;

import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.Facet;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SearchUnavailableException;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.taxonomy.ModelRegion;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.metadata.SiteMetadata;
import de.loesungskatalog.web.region.RegionView.Hosted;
import de.loesungskatalog.web.region.RegionView.Member;
import de.loesungskatalog.web.search.ResultCards;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The model regions: the list of all, and a page each. */
@Controller
class RegionController {

    private final Taxonomy taxonomy;
    private final Organisations organisations;
    private final Events events;
    private final SolutionSearch search;
    private final ResultCards cards;
    private final SiteMetadata metadata;

    RegionController(
            Taxonomy taxonomy,
            Organisations organisations,
            Events events,
            SolutionSearch search,
            ResultCards cards,
            SiteMetadata metadata) {
        this.taxonomy = taxonomy;
        this.organisations = organisations;
        this.events = events;
        this.search = search;
        this.cards = cards;
        this.metadata = metadata;
    }

    @GetMapping("/regionen")
    String regions(Model model) {
        Map<String, Long> counts = counts();
        model.addAttribute(
                "regions",
                taxonomy.modelRegions().stream()
                        .map(region -> RegionTile.of(region, counts.get(region.code())))
                        .toList());
        return "region/regions";
    }

    @GetMapping("/regionen/{code}")
    String region(@PathVariable String code, Model model) {
        ModelRegion region =
                taxonomy.modelRegion(code)
                        .orElseThrow(() -> new PageNotFoundException("No model region " + code));
        SearchResult result =
                search.find(
                        SearchQuery.everything()
                                .withFilters(Map.of(FacetField.REGION, Set.of(code)))
                                .withFacets(Set.of()));
        model.addAttribute(
                "region",
                new RegionView(
                        region.name(),
                        members(region),
                        events.all().stream().flatMap(series -> hosted(series, code)).toList(),
                        result.total(),
                        Addresses.SEARCH + "?q=&region=" + code,
                        cards.of(result)));
        model.addAttribute(
                "metadata", metadata.list(Addresses.region(region), region.name(), result.total()));
        return "region/region";
    }

    private List<Member> members(ModelRegion region) {
        Map<String, Organisation> byName =
                organisations.all().stream()
                        .collect(
                                Collectors.toMap(
                                        Organisation::name,
                                        Function.identity(),
                                        (first, second) -> first));
        return region.members().stream().map(name -> Member.of(name, byName.get(name))).toList();
    }

    private static Stream<Hosted> hosted(EventSeries series, String code) {
        return series.dates().stream()
                .filter(date -> code.equals(date.region()))
                .map(date -> Hosted.of(series, date));
    }

    /** Solutions of each region; without an index the list stays, only the counts go. */
    private Map<String, Long> counts() {
        SearchQuery query =
                SearchQuery.everything()
                        .withSize(0)
                        .withMatches(0)
                        .withFacets(Set.of(FacetField.REGION));
        try {
            return search.find(query).facets().stream()
                    .flatMap(facet -> facet.values().stream())
                    .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
        } catch (SearchUnavailableException e) {
            return Map.of(); // no numbers instead of wrong ones
        }
    }
}
