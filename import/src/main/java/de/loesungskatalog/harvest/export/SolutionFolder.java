package de.loesungskatalog.harvest.export;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.solution.DeliveredPage;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Solution;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes one solution: its record and the files that the record names, beside it. */
@Component
class SolutionFolder {

    private final SourceDocuments documents;
    private final ContentStore content;

    SolutionFolder(SourceDocuments documents, ContentStore content) {
        this.documents = documents;
        this.content = content;
    }

    /** Returns how many files were written beside the record. */
    int write(Solution solution, ExportFolder target) throws IOException {
        String folder = "solutions/" + solution.id() + "/";
        List<DocumentReference> references = new ArrayList<>();
        int files = 0;
        for (DocumentReference reference : solution.documents()) {
            SourceDocument stored =
                    documents.find(DocumentId.of(solution.id(), reference.id())).orElse(null);
            StoredContent bytes = stored == null ? null : stored.content();
            DocumentReference written = complete(reference, stored);
            references.add(written);
            if (bytes != null && written.file() != null) {
                try (InputStream in = content.open(bytes.sha256())) {
                    target.write(folder + written.file(), in);
                    files++;
                }
            }
        }
        target.write(folder + "solution.yml", RecordYaml.of(solution.withDocuments(references)));
        return files;
    }

    /**
     * The reference with everything that the catalogue holds for it: ready-made pages, and a file
     * for what was fetched from an address, because the address may be dead tomorrow.
     */
    private DocumentReference complete(
            DocumentReference reference, @Nullable SourceDocument stored) {
        if (stored == null || reference.file() != null) {
            return reference;
        }
        if (stored.content() == null) {
            return with(reference, null, pages(stored.id()));
        }
        String name = stored.fileName() == null ? reference.id() : stored.fileName();
        return with(reference, reference.id() + "/" + name, List.of());
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
                reference.recording(),
                reference.provenance());
    }
}
