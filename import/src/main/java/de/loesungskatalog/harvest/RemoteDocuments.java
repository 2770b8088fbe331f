package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.download.DocumentDownload;
import de.loesungskatalog.harvest.download.Download;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.harvest.source.DeliveredFile;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Documents that a record names by address. Each is fetched once; what has been fetched stays until
 * the record names another address or a retry is asked for. Recordings stay where they are.
 * Thread-safe.
 */
@Component
class RemoteDocuments {

    private final DocumentDownload download;
    private final DocumentPreparation preparation;
    private final Solutions solutions;
    private final SourceDocuments documents;

    RemoteDocuments(
            DocumentDownload download,
            DocumentPreparation preparation,
            Solutions solutions,
            SourceDocuments documents) {
        this.download = download;
        this.preparation = preparation;
        this.solutions = solutions;
        this.documents = documents;
    }

    PreparedDocument prepare(
            SolutionId solution,
            int position,
            DocumentReference reference,
            Set<HarvestOption> options) {
        String address = String.valueOf(reference.url());
        if (reference.type() == DocumentType.RECORDING) {
            return preparation.link(address, solution, position, reference);
        }
        Optional<SourceDocument> kept = kept(solution, reference);
        if (options.contains(HarvestOption.DRY_RUN)
                || (kept.isPresent() && !options.contains(HarvestOption.RETRY))) {
            return kept(kept, solution, position, reference, options);
        }
        return switch (download.fetch(address)) {
            case Download.Fetched(var file, var name) ->
                    fetched(
                            new DocumentTask(
                                    solution,
                                    position,
                                    new DeliveredFile(reference.id(), address, file, name),
                                    metadata -> reference),
                            options);
            case Download.Refused(var reason, var remedy) ->
                    kept(kept, solution, position, reference, options)
                            .with(Finding.incomplete(Stage.DOWNLOAD, reason, remedy));
        };
    }

    /** The document as it was fetched from this very address. */
    private Optional<SourceDocument> kept(SolutionId solution, DocumentReference reference) {
        boolean sameAddress =
                solutions
                        .find(solution)
                        .flatMap(stored -> stored.document(reference.id()))
                        .filter(stored -> Objects.equals(stored.url(), reference.url()))
                        .isPresent();
        return sameAddress
                ? documents
                        .find(DocumentId.of(solution, reference.id()))
                        .filter(document -> document.content() != null)
                : Optional.empty();
    }

    private PreparedDocument kept(
            Optional<SourceDocument> kept,
            SolutionId solution,
            int position,
            DocumentReference reference,
            Set<HarvestOption> options) {
        String address = String.valueOf(reference.url());
        StoredContent content = kept.map(SourceDocument::content).orElse(null);
        if (content == null) {
            return preparation.link(address, solution, position, reference);
        }
        String name = kept.map(SourceDocument::fileName).orElse(reference.id());
        DeliveredFile file = new DeliveredFile(reference.id(), address, Path.of(""), name);
        try {
            return preparation.stored(
                    new DocumentTask(solution, position, file, metadata -> reference),
                    content,
                    options);
        } catch (IOException e) {
            return preparation.link(address, solution, position, reference).with(unreadable(e));
        }
    }

    private PreparedDocument fetched(DocumentTask task, Set<HarvestOption> options) {
        try {
            try {
                return preparation.file(task, options);
            } finally {
                Files.deleteIfExists(task.path());
            }
        } catch (IOException e) {
            return preparation
                    .link(
                            task.item(),
                            task.solution(),
                            task.position(),
                            task.naming()
                                    .apply(de.loesungskatalog.document.DocumentMetadata.UNKNOWN))
                    .with(unreadable(e));
        }
    }

    private static Finding unreadable(IOException e) {
        return Finding.incomplete(
                Stage.DOWNLOAD,
                "Das Dokument ließ sich nicht speichern (" + e.getMessage() + ").",
                "Prüfen Sie den freien Speicherplatz.");
    }
}
