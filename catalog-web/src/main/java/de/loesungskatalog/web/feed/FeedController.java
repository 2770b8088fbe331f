package de.loesungskatalog.web.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.io.FeedException;

import de.loesungskatalog.search.Hit;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.search.SortOrder;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.search.SearchParameters;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Set;

/**
 * Any search as an Atom feed, newest first: the address of a result page with {@code /suche.atom}
 * in the place of {@code /suche}. This is how a municipality follows what is new in its subject; a
 * topic area is a search, too.
 */
@RestController
class FeedController {

    private static final int ENTRIES = 50; // more than a reader misses between two visits

    private final SolutionSearch search;
    private final AtomParts atom;

    FeedController(SolutionSearch search, AtomParts atom) {
        this.search = search;
        this.atom = atom;
    }

    @GetMapping("/suche.atom")
    ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> request)
            throws FeedException {
        SearchParameters parameters = SearchParameters.of(request);
        SearchQuery query =
                parameters
                        .toQuery()
                        .withSort(SortOrder.NEWEST)
                        .withPage(1)
                        .withSize(ENTRIES)
                        .withFacets(Set.of())
                        .withMatches(0);
        List<Entry> entries =
                search.find(query).hits().stream().map(Hit::solution).map(this::entry).toList();
        String page = parameters.withPage(1).url();
        return atom.answer(
                atom.feed(
                        parameters.text(),
                        page,
                        page.replaceFirst(Addresses.SEARCH, "/suche.atom"),
                        entries));
    }

    private Entry entry(SolutionCard solution) {
        Entry entry =
                atom.entry(
                        Addresses.solution(solution.id()),
                        solution.title(),
                        solution.updated(),
                        solution.summary(),
                        solution.provider().isEmpty()
                                ? null
                                : solution.provider().getFirst().name());
        entry.setCategories(solution.topics().stream().map(FeedController::category).toList());
        return entry;
    }

    private static Category category(TopicArea topic) {
        Category category = new Category();
        category.setTerm(topic.code());
        category.setLabel(topic.label());
        return category;
    }
}
