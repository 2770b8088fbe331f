package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.solution.SolutionId;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Optional;

/**
 * Which solution a loose file is. Path and name below the source decide; only where another source
 * already delivered a different file under the same path, the content decides too, so that neither
 * overwrites the other.
 */
@Component
class LooseIdentity {

    private final SourceDocuments documents;
    private final Journal journal;

    LooseIdentity(SourceDocuments documents, Journal journal) {
        this.documents = documents;
        this.journal = journal;
    }

    SolutionId of(Delivery.OfLooseFile loose, String source) throws IOException {
        Optional<String> other = journal.sourceOf(loose.id()).filter(last -> !last.equals(source));
        if (other.isEmpty()) {
            return loose.id();
        }
        StoredContent content = FileHash.of(loose.file().file());
        boolean same =
                documents
                        .find(DocumentId.of(loose.id(), loose.file().documentId()))
                        .filter(stored -> content.equals(stored.content()))
                        .isPresent();
        return same
                ? loose.id()
                : new SolutionId(loose.id() + "-" + content.sha256().substring(0, 8));
    }
}
