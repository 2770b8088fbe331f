package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.harvest.source.DeliveredFile;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Solution;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an item and does everything that takes time, before the transaction. Thread-safe. */
@Component
class ItemPreparation {

    private final DocumentPreparation documents;
    private final RemoteDocuments remote;
    private final LooseIdentity identity;

    ItemPreparation(DocumentPreparation documents, RemoteDocuments remote, LooseIdentity identity) {
        this.documents = documents;
        this.remote = remote;
        this.identity = identity;
    }

    PreparedItem prepare(PlannedItem planned, Set<HarvestOption> options) {
        Delivery delivery = planned.item().read();
        return switch (delivery) {
            case Delivery.OfSolution solution ->
                    solution(planned.source(), planned.nameOf(solution), solution, options);
            case Delivery.OfLooseFile loose -> looseFile(planned, loose, options);
            case Delivery.OfCatalogue catalogue -> planned.prepared(catalogue);
            case Delivery.OfOrganisations organisations -> planned.prepared(organisations);
            case Delivery.OfEvents events -> planned.prepared(events);
            case Delivery.Nothing nothing -> planned.prepared(nothing);
        };
    }

    private PreparedItem solution(
            String source, String item, Delivery.OfSolution delivery, Set<HarvestOption> options) {
        Map<String, DeliveredFile> files = new HashMap<>();
        delivery.files().forEach(file -> files.put(file.documentId(), file));
        List<Finding> findings = new ArrayList<>(delivery.findings());
        List<PreparedDocument> prepared = new ArrayList<>();
        List<DocumentReference> kept = new ArrayList<>();
        Solution record = delivery.solution();
        for (DocumentReference reference : record.documents()) {
            DeliveredFile file = files.get(reference.id());
            Optional<PreparedDocument> document =
                    file == null
                            ? Optional.of(
                                    withoutFile(item, record, reference, kept.size(), options))
                            : file(record, reference, file, kept.size(), options, findings);
            if (document.isPresent()) {
                prepared.add(document.get());
                kept.add(withoutPages(reference));
            }
        }
        return new PreparedItem(
                source,
                item,
                new Delivery.OfSolution(
                        record.withDocuments(kept),
                        delivery.files(),
                        delivery.organisations(),
                        List.of()),
                prepared,
                findings);
    }

    private PreparedDocument withoutFile(
            String item,
            Solution record,
            DocumentReference reference,
            int position,
            Set<HarvestOption> options) {
        if (reference.pages().isEmpty()) {
            return remote.prepare(record.id(), position, reference, options);
        }
        String name = item + ", Dokument " + reference.id();
        return documents.delivered(name, record.id(), position, reference);
    }

    private Optional<PreparedDocument> file(
            Solution record,
            DocumentReference reference,
            DeliveredFile file,
            int position,
            Set<HarvestOption> options,
            List<Finding> findings) {
        try {
            return Optional.of(
                    documents.file(
                            new DocumentTask(record.id(), position, file, metadata -> reference),
                            options));
        } catch (IOException e) {
            findings.add(unreadable(file, e));
            return Optional.empty();
        }
    }

    private PreparedItem looseFile(
            PlannedItem planned, Delivery.OfLooseFile loose, Set<HarvestOption> options) {
        try {
            DocumentTask task =
                    new DocumentTask(
                            identity.of(loose, planned.source()),
                            0,
                            loose.file(),
                            metadata -> LooseDocument.reference(loose.file(), metadata));
            return LooseDocument.item(planned, loose, documents.file(task, options));
        } catch (IOException e) {
            return planned.prepared(new Delivery.Nothing(List.of(unreadable(loose.file(), e))));
        }
    }

    private static Finding unreadable(DeliveredFile file, IOException e) {
        return Finding.incomplete(
                Stage.FILE,
                "Die Datei „"
                        + file.item()
                        + "“ lässt sich nicht lesen oder nicht speichern ("
                        + e.getMessage()
                        + ").",
                "Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.");
    }

    /** The text of ready-made pages lives in the page table and nowhere else. */
    private static DocumentReference withoutPages(DocumentReference reference) {
        return new DocumentReference(
                reference.id(),
                reference.file(),
                reference.url(),
                List.of(),
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
