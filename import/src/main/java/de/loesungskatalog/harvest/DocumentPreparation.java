package de.loesungskatalog.harvest;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.TextExtraction;
import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.solution.DeliveredPage;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.SolutionId;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings one document to the point where it can be stored: bytes into the content store, text
 * through extraction. Text that this very content already gave is used again. Thread-safe.
 */
@Component
class DocumentPreparation {

    private static final Set<DocumentState> SETTLED =
            Set.of(DocumentState.EXTRACTED, DocumentState.EMPTY, DocumentState.UNSUPPORTED);

    private final ContentStore content;
    private final SourceDocuments documents;
    private final TextExtraction extraction;

    DocumentPreparation(
            ContentStore content, SourceDocuments documents, TextExtraction extraction) {
        this.content = content;
        this.documents = documents;
        this.extraction = extraction;
    }

    /**
     * @throws IOException if the file cannot be read or stored
     */
    PreparedDocument file(DocumentTask task, Set<HarvestOption> options) throws IOException {
        if (!options.contains(HarvestOption.DRY_RUN)) {
            return stored(task, FileHash.store(task.path(), content), options);
        }
        StoredContent bytes = FileHash.of(task.path());
        Optional<SourceDocument> settled = settled(task, bytes, options);
        if (settled.isPresent()) {
            return reused(task, bytes, settled.get());
        }
        return new PreparedDocument(
                task.item(),
                task.received(bytes, DocumentMetadata.UNKNOWN),
                List.of(),
                documents.find(task.id()).isPresent() ? ItemChange.CHANGED : ItemChange.NEW,
                List.of());
    }

    /** The same for bytes that are in the content store already. */
    PreparedDocument stored(DocumentTask task, StoredContent bytes, Set<HarvestOption> options)
            throws IOException {
        Optional<SourceDocument> settled = settled(task, bytes, options);
        return settled.isPresent()
                ? reused(task, bytes, settled.get())
                : extracted(task, bytes, documents.find(task.id()));
    }

    /** The stored document, if its content is this one and there is nothing more to learn. */
    private Optional<SourceDocument> settled(
            DocumentTask task, StoredContent bytes, Set<HarvestOption> options) {
        return documents
                .find(task.id())
                .filter(document -> bytes.equals(document.content()))
                .filter(document -> isSettled(document, options));
    }

    private PreparedDocument extracted(
            DocumentTask task, StoredContent bytes, Optional<SourceDocument> stored)
            throws IOException {
        int deaths =
                stored.filter(document -> bytes.equals(document.content()))
                        .map(SourceDocument::deaths)
                        .orElse(0);
        Extraction extracted =
                content.withLocalCopy(
                        bytes.sha256(), copy -> extraction.extract(copy, task.fileName()));
        ExtractionOutcome outcome = ExtractionOutcome.of(extracted, deaths);
        SourceDocument document = outcome.appliedTo(task.received(bytes, outcome.metadata()));
        return new PreparedDocument(
                task.item(),
                document,
                outcome.pages(),
                changeOf(stored, document, outcome.pages()),
                outcome.findings(document));
    }

    /** Pages that came with the record. */
    PreparedDocument delivered(
            String item, SolutionId solution, int position, DocumentReference reference) {
        PageKind kind = reference.type() == DocumentType.SLIDES ? PageKind.SLIDE : PageKind.PAGE;
        List<DocumentPage> pages =
                reference.pages().stream()
                        .sorted(java.util.Comparator.comparingInt(DeliveredPage::number))
                        .map(page -> DocumentPage.of(kind, page.number(), page.text()))
                        .toList();
        return compared(
                item,
                withoutBytes(solution, position, reference, "text/plain", DocumentState.EXTRACTED),
                pages);
    }

    /** An address that visitors follow themselves. */
    PreparedDocument link(
            String item, SolutionId solution, int position, DocumentReference reference) {
        return compared(
                item,
                withoutBytes(
                        solution, position, reference, "text/uri-list", DocumentState.UNSUPPORTED),
                List.of());
    }

    private static boolean isSettled(SourceDocument document, Set<HarvestOption> options) {
        return SETTLED.contains(document.state())
                || (document.state() == DocumentState.QUARANTINED
                        && !options.contains(HarvestOption.RETRY));
    }

    private PreparedDocument reused(DocumentTask task, StoredContent bytes, SourceDocument stored) {
        SourceDocument document =
                task.received(bytes, stored.metadata())
                        .with(
                                stored.state(),
                                stored.mediaType(),
                                stored.reason(),
                                stored.deaths(),
                                stored.metadata());
        return new PreparedDocument(
                task.item(),
                document,
                documents.pages(document.id()),
                document.equals(stored) ? ItemChange.UNCHANGED : ItemChange.CHANGED,
                ExtractionOutcome.standing(document));
    }

    private PreparedDocument compared(
            String item, SourceDocument document, List<DocumentPage> pages) {
        ItemChange change = changeOf(documents.find(document.id()), document, pages);
        return new PreparedDocument(item, document, pages, change, List.of());
    }

    private ItemChange changeOf(
            Optional<SourceDocument> stored, SourceDocument document, List<DocumentPage> pages) {
        if (stored.isEmpty()) {
            return ItemChange.NEW;
        }
        return stored.get().equals(document) && documents.pages(document.id()).equals(pages)
                ? ItemChange.UNCHANGED
                : ItemChange.CHANGED;
    }

    private static SourceDocument withoutBytes(
            SolutionId solution,
            int position,
            DocumentReference reference,
            String mediaType,
            DocumentState state) {
        return new SourceDocument(
                DocumentId.of(solution, reference.id()),
                position,
                reference.title(),
                reference.type(),
                reference.visibility(),
                reference.language(),
                null,
                null,
                mediaType,
                state,
                null,
                0,
                DocumentMetadata.UNKNOWN);
    }
}
