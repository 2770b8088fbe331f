package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.harvest.source.DeliveredFile;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.harvest.source.LooseCompanion;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

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
        List<Finding> findings = new ArrayList<>(loose.findings());
        List<LooseCompanion> kept = new ArrayList<>();
        List<PreparedDocument> prepared = new ArrayList<>();
        SolutionId id;
        try {
            id = identity.of(loose, planned.source());
            LooseCompanion main = LooseDocument.main(loose.file());
            prepared.add(looseDocument(id, 0, main, options));
            kept.add(main);
        } catch (IOException | NotStoredException e) {
            findings.add(unreadable(loose.file(), e));
            loose.companions().forEach(file -> findings.add(leftOut(file, loose.file())));
            return planned.prepared(new Delivery.Nothing(findings));
        }
        for (LooseCompanion companion : loose.companions()) {
            try {
                PreparedDocument document = looseDocument(id, kept.size(), companion, options);
                prepared.add(
                        document.findings().isEmpty()
                                ? document.with(accompanies(loose.file()))
                                : document);
                kept.add(companion);
            } catch (IOException e) {
                findings.add(unreadable(companion.file(), e));
            } catch (NotStoredException e) { // what the draft has of it must not go
                findings.add(unreadable(companion.file(), e));
                return planned.prepared(new Delivery.Nothing(findings));
            }
        }
        return LooseDocument.item(planned, id, kept, prepared, findings);
    }

    private PreparedDocument looseDocument(
            SolutionId id, int position, LooseCompanion loose, Set<HarvestOption> options)
            throws IOException {
        return documents.file(
                new DocumentTask(
                        id,
                        position,
                        loose.file(),
                        metadata -> LooseDocument.reference(loose.file(), loose.type(), metadata)),
                options);
    }

    private static Finding accompanies(DeliveredFile main) {
        return Finding.note(
                Stage.FILE,
                "Diese Datei ist eine Unterlage der Lösung aus „" + main.fileName() + "“.");
    }

    private static Finding leftOut(LooseCompanion companion, DeliveredFile main) {
        return Finding.incomplete(
                Stage.FILE,
                "Die Datei „"
                        + companion.file().item()
                        + "“ gehört zu „"
                        + main.fileName()
                        + "“ und wurde deshalb auch nicht eingelesen.",
                "Lesen Sie die Quelle noch einmal ein, wenn „" + main.fileName() + "“ lesbar ist.");
    }

    private static Finding unreadable(DeliveredFile file, Exception e) {
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
