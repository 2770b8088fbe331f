package de.loesungskatalog.web.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.search.SortOrder;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.SiteAddress;
import de.loesungskatalog.web.SiteSettings;
import de.loesungskatalog.web.search.SearchParameters;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Any search as an Atom feed, newest first: the address of a result page with {@code /suche.atom}
 * in the place of {@code /suche}. This is how a municipality follows what is new in its subject.
 */
@RestController
class FeedController {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final int ENTRIES = 50; // more than a reader misses between two visits

    private final SolutionSearch search;
    private final SiteAddress site;
    private final SiteSettings settings;

    FeedController(SolutionSearch search, SiteAddress site, SiteSettings settings) {
        this.search = search;
        this.site = site;
        this.settings = settings;
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
        List<SolutionCard> solutions =
                search.find(query).hits().stream().map(hit -> hit.solution()).toList();
        return ResponseEntity.ok()
                .header("Content-Type", ATOM)
                .body(new WireFeedOutput().outputString(feed(parameters, solutions)));
    }

    private Feed feed(SearchParameters parameters, List<SolutionCard> solutions) {
        String page = parameters.withPage(1).url();
        Feed feed = new Feed("atom_1.0");
        feed.setId(site.of(page));
        feed.setTitle(
                parameters.text().isEmpty()
                        ? settings.name()
                        : settings.name() + ": " + parameters.text());
        feed.setUpdated(
                solutions.stream()
                        .map(FeedController::updated)
                        .max(Date::compareTo)
                        .orElse(Date.from(Instant.EPOCH)));
        feed.setAlternateLinks(List.of(link(page, "alternate")));
        feed.setOtherLinks(
                List.of(link(page.replaceFirst(Addresses.SEARCH, "/suche.atom"), "self")));
        feed.setEntries(solutions.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(SolutionCard solution) {
        Entry entry = new Entry();
        String page = Addresses.solution(solution.id());
        entry.setId(site.of(page));
        entry.setTitle(solution.title());
        entry.setUpdated(updated(solution));
        entry.setAlternateLinks(List.of(link(page, "alternate")));
        entry.setAuthors(List.of(author(solution)));
        entry.setCategories(solution.topics().stream().map(FeedController::category).toList());
        if (solution.summary() != null) {
            Content summary = new Content();
            summary.setType("text");
            summary.setValue(solution.summary());
            entry.setSummary(summary);
        }
        return entry;
    }

    /** Atom wants an author: who runs the solution, else this catalogue. */
    private SyndPerson author(SolutionCard solution) {
        Person person = new Person();
        person.setName(
                solution.provider().isEmpty()
                        ? settings.name()
                        : solution.provider().getFirst().name());
        return person;
    }

    private static Category category(TopicArea topic) {
        Category category = new Category();
        category.setTerm(topic.code());
        category.setLabel(topic.label());
        return category;
    }

    private Link link(String path, String relation) {
        Link link = new Link();
        link.setHref(site.of(path));
        link.setRel(relation);
        return link;
    }

    private static Date updated(SolutionCard solution) {
        LocalDate day = solution.updated();
        return day == null
                ? Date.from(Instant.EPOCH) // not known; Atom insists on a date
                : Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
