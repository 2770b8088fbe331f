package de.loesungskatalog.harvest.export;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.solution.DeliveredPage;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Solution;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a record together with everything that the catalogue holds for it: ready-made pages, and a
 * file for what was fetched from an address, because the address may be dead tomorrow. Thread-safe.
 */
@Component
class CompleteRecord {

    private final SourceDocuments documents;

    CompleteRecord(SourceDocuments documents) {
        this.documents = documents;
    }

    /**
     * @param record whose documents have a file, an address or pages
     * @param files content by the name under which the record refers to it
     */
    record Complete(Solution record, Map<String, StoredContent> files) {}

    /**
     * @param prefix before the names of files, empty or ending with a slash
     */
    Complete of(Solution solution, String prefix) {
        List<DocumentReference> references = new ArrayList<>();
        Map<String, StoredContent> files = new LinkedHashMap<>();
        for (DocumentReference reference : solution.documents()) {
            SourceDocument stored =
                    documents.find(DocumentId.of(solution.id(), reference.id())).orElse(null);
            StoredContent content = stored == null ? null : stored.content();
            if (stored == null) {
                references.add(reference);
            } else if (content == null) {
                references.add(with(reference, null, pages(stored.id())));
            } else {
                String name = prefix + fileName(reference, stored);
                references.add(with(reference, name, List.of()));
                files.put(name, content);
            }
        }
        return new Complete(solution.withDocuments(references), files);
    }

    private static String fileName(DocumentReference reference, SourceDocument stored) {
        if (reference.file() != null) {
            return reference.file();
        }
        return reference.id()
                + "/"
                + (stored.fileName() == null ? reference.id() : stored.fileName());
    }

    private List<DeliveredPage> pages(DocumentId id) {
        return documents.pages(id).stream()
                .map(page -> new DeliveredPage(page.number(), page.text()))
                .toList();
    }

    private static DocumentReference with(
            DocumentReference reference, @Nullable String file, List<DeliveredPage> pages) {
        return new DocumentReference(
                reference.id(),
                file,
                reference.url(),
                pages,
                reference.title(),
                reference.type(),
                reference.language(),
                reference.licence(),
                reference.visibility(),
                reference.notes(),
                reference.recording(),
                reference.provenance());
    }
}
