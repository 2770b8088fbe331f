package de.loesungskatalog.web.document;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PagePictures;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.Pictures;
import de.loesungskatalog.web.metadata.SolutionMetadata;
import de.loesungskatalog.web.solution.PublishedSolutions;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A document: every slide's text readable without opening a file, and its picture. */
@Controller
class DocumentController {

    private static final Duration PICTURE_AGE =
            Duration.ofDays(1); // a new version of a deck shows by then

    private final PublishedSolutions published;
    private final SourceDocuments documents;
    private final Pictures pictures;
    private final SolutionSearch search;
    private final SolutionMetadata metadata;

    DocumentController(
            PublishedSolutions published,
            SourceDocuments documents,
            Pictures pictures,
            SolutionSearch search,
            SolutionMetadata metadata) {
        this.published = published;
        this.documents = documents;
        this.pictures = pictures;
        this.search = search;
        this.metadata = metadata;
    }

    @GetMapping("/loesungen/{id}/dokumente/{documentId}")
    String document(
            @PathVariable SolutionId id,
            @PathVariable DocumentId documentId,
            @RequestParam(name = "q", required = false) @Nullable String words,
            Model model) {
        SourceDocument document = document(id, documentId);
        List<PageText> texts = texts(published.get(id), documentId);
        model.addAttribute(
                "document",
                DocumentView.of(
                        published.get(id),
                        document,
                        texts,
                        DocumentSearch.of(words, texts.stream().flatMap(PageText::all), search),
                        pictures));
        model.addAttribute(
                "textSize",
                German.size(plain(document, texts).getBytes(StandardCharsets.UTF_8).length));
        model.addAttribute("metadata", metadata.of(published.get(id), document));
        return "document/document";
    }

    /** All public text as a file: for reading aloud, quoting and machines. */
    @GetMapping("/loesungen/{id}/dokumente/{documentId}/text.txt")
    ResponseEntity<String> text(@PathVariable SolutionId id, @PathVariable DocumentId documentId) {
        SourceDocument document = document(id, documentId);
        List<PageText> texts = texts(published.get(id), documentId);
        if (texts.isEmpty()) {
            throw new PageNotFoundException("No text of " + documentId);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(documentId + ".txt", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(plain(document, texts));
    }

    private static String plain(SourceDocument document, List<PageText> texts) {
        StringBuilder plain = new StringBuilder(document.title()).append('\n');
        for (PageText text : texts) {
            DocumentPage page = text.page();
            plain.append("\n")
                    .append(page.kind().label())
                    .append(' ')
                    .append(page.number())
                    .append('\n');
            text.slide().forEach(line -> plain.append(line).append('\n'));
            if (!text.notes().isEmpty()) {
                plain.append("Notizen:\n");
                text.notes().forEach(line -> plain.append(line).append('\n'));
            }
        }
        return plain.toString();
    }

    private List<PageText> texts(Solution solution, DocumentId id) {
        boolean withNotes = solution.publishesNotes(id.localId());
        return documents.pages(id).stream()
                .filter(DocumentPage::isPublic)
                .map(page -> PageText.of(page, withNotes))
                .toList();
    }

    @GetMapping("/loesungen/{id}/dokumente/{documentId}/bilder/{number}-{width}.png")
    ResponseEntity<Resource> picture(
            @PathVariable SolutionId id,
            @PathVariable DocumentId documentId,
            @PathVariable int number,
            @PathVariable int width) {
        SourceDocument document = document(id, documentId);
        boolean known = width == PagePictures.SMALL || width == PagePictures.LARGE;
        if (!known || !isPublicPage(documentId, number)) {
            throw new PageNotFoundException("No picture " + number + " of " + documentId);
        }
        Path file =
                pictures.file(document, number, width)
                        .orElseThrow(
                                () ->
                                        new PageNotFoundException(
                                                "No picture " + number + " of " + documentId));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(PICTURE_AGE).cachePublic())
                .body(new FileSystemResource(file));
    }

    private SourceDocument document(SolutionId id, DocumentId documentId) {
        if (!documentId.solution().equals(id)) {
            throw new PageNotFoundException(documentId + " does not belong to " + id);
        }
        return published.document(documentId);
    }

    private boolean isPublicPage(DocumentId id, int number) {
        return documents.pages(id).stream()
                .filter(page -> page.kind().isVisual())
                .anyMatch(page -> page.number() == number && page.isPublic());
    }
}
