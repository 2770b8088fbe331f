package de.loesungskatalog.web.search;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SolutionSearch;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Results: all state is in the address, so that they can be shared, saved and gone back to. */
@Controller
class SearchController {

    private static final int MAX_REMEDIES = 5; // searches spent on a page without results

    private final SolutionSearch search;
    private final ResultCards cards;

    SearchController(SolutionSearch search, ResultCards cards) {
        this.search = search;
        this.cards = cards;
    }

    @GetMapping("/suche")
    String results(@RequestParam MultiValueMap<String, String> request, Model model) {
        SearchParameters parameters = SearchParameters.of(request);
        SearchResult result = search.find(parameters.toQuery());
        model.addAttribute(
                "results",
                ResultsView.of(
                        result,
                        parameters,
                        cards.of(result),
                        result.total() == 0 ? remedies(result, parameters) : List.of()));
        model.addAttribute("hidden", parameters.named());
        return "search/results";
    }

    /** Which single filter stands in the way, with what would be found without it. */
    private List<ResultsView.Remedy> remedies(SearchResult none, SearchParameters parameters) {
        List<ResultsView.Remedy> remedies = new ArrayList<>();
        List<ResultsView.Chip> chips = ResultsView.chips(none, parameters);
        int index = 0;
        for (FacetField field : parameters.filters().keySet()) {
            for (String value : parameters.filters().getOrDefault(field, Set.of())) {
                ResultsView.Chip chip = chips.get(index++);
                if (index <= MAX_REMEDIES) {
                    long total = count(parameters.without(field, value).toQuery());
                    if (total > 0) {
                        remedies.add(new ResultsView.Remedy(chip.label(), total, chip.url()));
                    }
                }
            }
        }
        return remedies;
    }

    private long count(SearchQuery query) {
        return search.find(query.withPage(1).withSize(0).withFacets(Set.of()).withMatches(0))
                .total();
    }
}
