package de.loesungskatalog.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.search.Suggestion;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.Pictures;
import de.loesungskatalog.web.solution.PublishedSolutions;
import de.loesungskatalog.web.topic.TopicTiles;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;

/** What surrounds the solutions: topic areas, suggestions, documents' text. */
@RestController
@RequestMapping("/api/v1")
class CatalogueApi {

    private static final int SUGGESTIONS = 8; // fits above a phone's keyboard

    private final SolutionSearch search;
    private final TopicTiles topics;
    private final PublishedSolutions published;
    private final SourceDocuments documents;
    private final Pictures pictures;

    CatalogueApi(
            SolutionSearch search,
            TopicTiles topics,
            PublishedSolutions published,
            SourceDocuments documents,
            Pictures pictures) {
        this.search = search;
        this.topics = topics;
        this.published = published;
        this.documents = documents;
        this.pictures = pictures;
    }

    /**
     * @param count published solutions in the area; null while the index cannot tell
     */
    @JsonPropertyOrder({"code", "label", "aliases", "count", "url"})
    record TopicAnswer(
            String code, String label, List<String> aliases, @Nullable Long count, String url) {}

    @Operation(summary = "The 14 topic areas with the number of published solutions")
    @GetMapping("/topics")
    List<TopicAnswer> topics() {
        return topics.all().stream()
                .map(
                        tile ->
                                new TopicAnswer(
                                        tile.code(),
                                        TopicArea.parse(tile.code())
                                                .map(TopicArea::label)
                                                .orElse(tile.label()),
                                        TopicArea.parse(tile.code())
                                                .map(TopicArea::aliases)
                                                .orElse(List.of()),
                                        tile.count(),
                                        tile.url()))
                .toList();
    }

    /** A completion with the page it leads to. */
    @JsonPropertyOrder({"kind", "text", "target", "url"})
    record SuggestionAnswer(String kind, String text, String target, String url) {

        static SuggestionAnswer of(Suggestion suggestion) {
            return new SuggestionAnswer(
                    suggestion.kind().name().toLowerCase(Locale.ROOT),
                    suggestion.text(),
                    suggestion.target(),
                    switch (suggestion.kind()) {
                        case SOLUTION -> Addresses.solution(new SolutionId(suggestion.target()));
                        case TOPIC -> "/themen/" + suggestion.target();
                        case OZG_SERVICE, WORD -> Addresses.search(suggestion.text());
                    });
        }
    }

    @Operation(summary = "Completions of what is being typed")
    @GetMapping("/suggestions")
    List<SuggestionAnswer> suggestions(
            @RequestParam(defaultValue = "") @Parameter(example = "Schul") String q) {
        return search.suggest(q, SUGGESTIONS).stream().map(SuggestionAnswer::of).toList();
    }

    /** A document with the public text of its pages. */
    @JsonPropertyOrder({"document", "pages"})
    record PagesAnswer(FileAnswer document, List<PageAnswer> pages) {}

    /** A page's text; notes only where the record publishes them. */
    @JsonPropertyOrder({"kind", "number", "title", "text", "notes", "start", "url", "image"})
    record PageAnswer(
            PageKind kind,
            int number,
            @Nullable String title,
            String text,
            @Nullable String notes,
            @Nullable Double start,
            String url,
            @Nullable String image) {}

    @Operation(summary = "The public text of every slide, page or section of a document")
    @GetMapping("/documents/{id}/pages")
    PagesAnswer pages(@PathVariable @Parameter(example = "schueler-online.folien") DocumentId id) {
        SourceDocument document = published.document(id);
        boolean withNotes = published.get(id.solution()).publishesNotes(id.localId());
        return new PagesAnswer(
                FileAnswer.of(document),
                documents.pages(id).stream()
                        .filter(DocumentPage::isPublic)
                        .map(page -> page(document, page, withNotes))
                        .toList());
    }

    private PageAnswer page(SourceDocument document, DocumentPage page, boolean withNotes) {
        return new PageAnswer(
                page.kind(),
                page.number(),
                page.title(),
                page.text(),
                withNotes ? page.notes() : null,
                page.start(),
                Addresses.page(document.id(), page.anchor()),
                pictures.large(document, page.kind(), page.number()).orElse(null));
    }
}
