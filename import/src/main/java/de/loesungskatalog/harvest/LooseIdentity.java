package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.harvest.source.DeliveredFile;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.harvest.source.LooseCompanion;
import de.loesungskatalog.solution.SolutionId;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which solution a loose file is. Path and name below the source decide; only where another source
 * already delivered something different under the same path, the content decides too, so that
 * neither overwrites the other: the file and those that accompany it.
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
        return isStored(loose, content)
                ? loose.id()
                : new SolutionId(loose.id() + "-" + content.sha256().substring(0, 8));
    }

    private boolean isStored(Delivery.OfLooseFile loose, StoredContent main) throws IOException {
        Map<DocumentId, StoredContent> delivered = new HashMap<>();
        delivered.put(DocumentId.of(loose.id(), loose.file().documentId()), main);
        for (LooseCompanion companion : loose.companions()) {
            DeliveredFile file = companion.file();
            delivered.put(DocumentId.of(loose.id(), file.documentId()), FileHash.of(file.file()));
        }
        List<SourceDocument> stored = documents.of(loose.id());
        return stored.size() == delivered.size()
                && stored.stream()
                        .allMatch(
                                each ->
                                        each.content() != null
                                                && each.content().equals(delivered.get(each.id())));
    }
}
