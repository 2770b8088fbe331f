package de.loesungskatalog.web.solution;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.SourceDocuments.FirstPage;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.SearchUnavailableException;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.Pictures;
import de.loesungskatalog.web.metadata.SolutionMetadata;
import de.loesungskatalog.web.search.ResultCard;
import de.loesungskatalog.web.search.ResultCards;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A solution: everything another municipality asks before it takes it over. */
@Controller
class SolutionController {

    private static final int SIMILAR = 3; // one row of cards

    private final PublishedSolutions published;
    private final SourceDocuments documents;
    private final Pictures pictures;
    private final Organisations organisations;
    private final Taxonomy taxonomy;
    private final SolutionSearch search;
    private final ResultCards cards;
    private final MaterialsArchive archive;
    private final SolutionMetadata metadata;

    SolutionController(
            PublishedSolutions published,
            SourceDocuments documents,
            Pictures pictures,
            Organisations organisations,
            Taxonomy taxonomy,
            SolutionSearch search,
            ResultCards cards,
            MaterialsArchive archive,
            SolutionMetadata metadata) {
        this.published = published;
        this.documents = documents;
        this.pictures = pictures;
        this.organisations = organisations;
        this.taxonomy = taxonomy;
        this.search = search;
        this.cards = cards;
        this.archive = archive;
        this.metadata = metadata;
    }

    @GetMapping("/loesungen/{id}")
    String solution(@PathVariable SolutionId id, Model model) {
        Solution solution = published.get(id);
        List<MaterialView> materials = materials(solution);
        model.addAttribute(
                "solution",
                SolutionView.of(
                        solution,
                        organisations.findAll(
                                solution.provider().stream().map(Provider::organisation).toList()),
                        services(solution),
                        region(solution),
                        materials));
        model.addAttribute("similar", similar(id));
        model.addAttribute("metadata", metadata.of(solution, published.documents(id)));
        return "solution/solution";
    }

    @GetMapping("/loesungen/{id}/materialien.zip")
    void materials(@PathVariable SolutionId id, HttpServletResponse response) throws IOException {
        archive.write(published.get(id), published.documents(id), response);
    }

    private List<MaterialView> materials(Solution solution) {
        Map<DocumentId, FirstPage> first = documents.firstPages(List.of(solution.id()));
        return published.documents(solution.id()).stream()
                .map(
                        document ->
                                MaterialView.of(
                                        document,
                                        solution.document(document.id().localId()).orElse(null),
                                        pictures.cover(document, first.get(document.id()))
                                                .orElse(null)))
                .toList();
    }

    private List<SolutionView.Service> services(Solution solution) {
        return solution.ozgServices().stream()
                .map(
                        id ->
                                new SolutionView.Service(
                                        id.toString(),
                                        taxonomy.ozgService(id).map(s -> s.name()).orElse("")))
                .toList();
    }

    private SolutionView.@Nullable Region region(Solution solution) {
        String region = solution.region();
        return region == null
                ? null
                : taxonomy.modelRegion(region)
                        .map(
                                known ->
                                        new SolutionView.Region(
                                                known.name(), Addresses.region(known)))
                        .orElse(new SolutionView.Region(region, null));
    }

    /** Neighbours are an extra: the page of a solution is shown without an index, too. */
    private List<ResultCard> similar(SolutionId id) {
        try {
            return cards.ofSolutions(search.similar(id, SIMILAR));
        } catch (SearchUnavailableException e) {
            return List.of();
        }
    }
}
