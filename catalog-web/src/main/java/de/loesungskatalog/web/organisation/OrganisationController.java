package de.loesungskatalog.web.organisation;

import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.WebLink;
import de.loesungskatalog.web.metadata.SiteMetadata;
import de.loesungskatalog.web.search.ResultCard;
import de.loesungskatalog.web.search.ResultCards;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** An organisation and what it brings to the catalogue. */
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final SolutionSearch search;
    private final ResultCards cards;
    private final SiteMetadata metadata;

    OrganisationController(
            Organisations organisations,
            SolutionSearch search,
            ResultCards cards,
            SiteMetadata metadata) {
        this.organisations = organisations;
        this.search = search;
        this.cards = cards;
        this.metadata = metadata;
    }

    /** The page as the template shows it. */
    record OrganisationView(
            String name,
            String kind,
            @Nullable WebLink website,
            List<String> members,
            long total,
            String searchUrl,
            List<ResultCard> cards) {}

    @GetMapping("/organisationen/{id}")
    String organisation(@PathVariable OrganisationId id, Model model) {
        Organisation organisation =
                organisations
                        .find(id)
                        .orElseThrow(() -> new PageNotFoundException("No organisation " + id));
        SearchResult result =
                search.find(
                        SearchQuery.everything()
                                .withFilters(Map.of(FacetField.ORGANISATION, Set.of(id.value())))
                                .withFacets(Set.of()));
        model.addAttribute(
                "organisation",
                new OrganisationView(
                        organisation.name(),
                        organisation.kind().label(),
                        organisation.website() == null
                                ? null
                                : WebLink.source(organisation.website()),
                        organisation.members(),
                        result.total(),
                        Addresses.SEARCH + "?q=&organisation=" + id,
                        cards.of(result)));
        model.addAttribute(
                "metadata",
                metadata.list(Addresses.organisation(id), organisation.name(), result.total()));
        return "organisation/organisation";
    }
}
