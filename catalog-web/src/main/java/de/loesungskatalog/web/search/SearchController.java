package de.loesungskatalog.web.search;

import de.loesungskatalog.search.Neighbour.Kind;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SearchUnavailableException;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.web.metadata.SiteMetadata;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.EnumSet;
import java.util.List;

/** Results: all state is in the address, so that they can be shared, saved and gone back to. */
@Controller
class SearchController {

    private static final int NEIGHBOURS = 5; // a small group, the solutions stay the answer

    private final SolutionSearch search;
    private final ResultCards cards;
    private final SiteMetadata metadata;

    SearchController(SolutionSearch search, ResultCards cards, SiteMetadata metadata) {
        this.search = search;
        this.cards = cards;
        this.metadata = metadata;
    }

    @GetMapping("/suche")
    String results(@RequestParam MultiValueMap<String, String> request, Model model) {
        SearchParameters parameters = SearchParameters.of(request);
        SearchResult result = search.find(parameters.toQuery());
        ResultsView view =
                ResultsView.of(result, parameters, cards.of(result), neighbours(parameters));
        model.addAttribute("results", view);
        model.addAttribute("hidden", parameters.named());
        model.addAttribute(
                "metadata",
                metadata.results(
                        new SiteMetadata.Results(
                                parameters.url(),
                                parameters.text(),
                                view.chips().stream().map(ResultsView.Chip::label).toList(),
                                parameters.page(),
                                result.total())));
        return "search/results";
    }

    /** Beside the first page only: whoever turns pages looks for solutions. */
    private List<NeighbourView> neighbours(SearchParameters parameters) {
        if (parameters.page() > 1) {
            return List.of();
        }
        try {
            return search
                    .neighbours(parameters.text(), EnumSet.allOf(Kind.class), NEIGHBOURS)
                    .stream()
                    .map(NeighbourView::of)
                    .toList();
        } catch (SearchUnavailableException e) {
            return List.of(); // an extra; the page says that there is no index
        }
    }
}
