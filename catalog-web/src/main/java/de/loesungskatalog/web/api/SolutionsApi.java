package de.loesungskatalog.web.api;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.search.ResultCards;
import de.loesungskatalog.web.solution.PublishedSolutions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Search and single solutions as JSON. */
@RestController
@RequestMapping("/api/v1/solutions")
class SolutionsApi {

    private static final int MAX_SIMILAR = 20; // neighbours further away are none

    private final SolutionSearch search;
    private final ResultCards cards;
    private final PublishedSolutions published;
    private final ObjectWriter json;

    SolutionsApi(
            SolutionSearch search,
            ResultCards cards,
            PublishedSolutions published,
            JsonMapper json) {
        this.search = search;
        this.cards = cards;
        this.published = published;
        this.json = json.writerFor(SearchAnswer.class);
    }

    /**
     * Written as a whole with its length, the address asked for most: in pieces, as converters of
     * Spring write, each answer is several packets, and finding the converter costs as much as
     * writing.
     */
    @GetMapping
    @SearchOperation
    void search(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        byte[] body = json.writeValueAsBytes(answer(ApiParameters.query(parameters)));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private SearchAnswer answer(SearchQuery query) {
        SearchResult result = search.find(query);
        Map<DocumentId, SourceDocument> documents = cards.matchedDocuments(result.hits());
        return SearchAnswer.of(
                result,
                match ->
                        match.document() == null
                                ? null
                                : cards.picture(match, documents.get(match.document().id()))
                                        .orElse(null));
    }

    @Operation(summary = "One solution in the vocabulary of its record, with its public files")
    @GetMapping("/{id}")
    SolutionAnswer solution(@PathVariable @Parameter(example = "schueler-online") SolutionId id) {
        return SolutionAnswer.of(published.get(id), published.documents(id));
    }

    @Operation(
            summary = "Solutions like this one",
            parameters =
                    @Parameter(
                            name = "size",
                            in = ParameterIn.QUERY,
                            schema = @Schema(type = "integer", defaultValue = "5")))
    @GetMapping("/{id}/similar")
    List<SimilarAnswer> similar(
            @PathVariable @Parameter(example = "schueler-online") SolutionId id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        published.get(id);
        int limit = Math.clamp(ApiParameters.number(parameters, "size", 5), 1, MAX_SIMILAR);
        return search.similar(id, limit).stream().map(SimilarAnswer::of).toList();
    }

    /** A neighbour of a solution. */
    @com.fasterxml.jackson.annotation.JsonPropertyOrder({"id", "title", "summary", "url"})
    record SimilarAnswer(
            SolutionId id,
            String title,
            @org.jspecify.annotations.Nullable String summary,
            String url) {

        static SimilarAnswer of(SolutionCard card) {
            return new SimilarAnswer(
                    card.id(), card.title(), card.summary(), Addresses.solution(card.id()));
        }
    }
}
