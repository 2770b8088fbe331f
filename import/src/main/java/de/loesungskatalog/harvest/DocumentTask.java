package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.harvest.source.DeliveredFile;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.SolutionId;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file that is to become a document.
 *
 * @param naming how the record names the document, given what the file says about itself
 */
record DocumentTask(
        SolutionId solution,
        int position,
        DeliveredFile file,
        Function<DocumentMetadata, DocumentReference> naming) {

    DocumentId id() {
        return DocumentId.of(solution, file.documentId());
    }

    String item() {
        return file.item();
    }

    Path path() {
        return file.file();
    }

    String fileName() {
        return file.fileName();
    }

    SourceDocument received(StoredContent bytes, DocumentMetadata metadata) {
        return SourceDocument.received(
                solution, position, naming.apply(metadata), fileName(), bytes);
    }
}
