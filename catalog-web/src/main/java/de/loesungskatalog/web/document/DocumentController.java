package de.loesungskatalog.web.document;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.PagePictures;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.solution.PublishedSolutions;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.nio.file.Path;
import java.time.Duration;

/** A document: every slide's text readable without opening a file, and its picture. */
@Controller
class DocumentController {

    private static final Duration PICTURE_AGE =
            Duration.ofDays(1); // a new version of a deck shows by then

    private final PublishedSolutions published;
    private final SourceDocuments documents;
    private final Pictures pictures;

    DocumentController(PublishedSolutions published, SourceDocuments documents, Pictures pictures) {
        this.published = published;
        this.documents = documents;
        this.pictures = pictures;
    }

    @GetMapping("/loesungen/{id}/dokumente/{documentId}")
    String document(@PathVariable SolutionId id, @PathVariable DocumentId documentId, Model model) {
        SourceDocument document = document(id, documentId);
        model.addAttribute(
                "document",
                DocumentView.of(
                        published.get(id), document, documents.pages(documentId), pictures));
        return "document/document";
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
