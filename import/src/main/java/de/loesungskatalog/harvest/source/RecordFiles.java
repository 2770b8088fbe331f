package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.solution.DeliveredPage;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Solution;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files that a record names, beside the record and nowhere else. */
final class RecordFiles {

    private final Path folder;
    private final String itemPrefix;

    /**
     * @param folder that relative names start from
     * @param itemPrefix path of that folder below the source, empty or ending with a slash
     */
    RecordFiles(Path folder, String itemPrefix) {
        this.folder = folder;
        this.itemPrefix = itemPrefix;
    }

    /** The record with those documents that are really there, and their files. */
    Delivery.OfSolution deliver(Solution record, Findings findings) {
        List<DocumentReference> documents = new ArrayList<>();
        List<DeliveredFile> files = new ArrayList<>();
        for (DocumentReference document : record.documents()) {
            if (document.file() == null) {
                DocumentReference checked = withoutFile(document, findings);
                if (checked != null) {
                    documents.add(checked);
                }
            } else {
                Path file = locate(document.id(), document.file(), findings);
                if (file != null) {
                    documents.add(document);
                    files.add(new DeliveredFile(document.id(), itemPrefix + document.file(), file));
                }
            }
        }
        return new Delivery.OfSolution(record.withDocuments(documents), files, findings.list());
    }

    private static @Nullable DocumentReference withoutFile(
            DocumentReference document, Findings findings) {
        if (document.url() == null && document.pages().isEmpty()) {
            findings.add(
                    Finding.incomplete(
                            Stage.FILE,
                            "Das Dokument „"
                                    + document.id()
                                    + "“ nennt weder Datei noch Adresse noch Seiten.",
                            "Ergänzen Sie „file“, „url“ oder „pages“."));
            return null;
        }
        Set<Integer> numbers = new HashSet<>();
        for (DeliveredPage page : document.pages()) {
            if (page.number() < 1 || !numbers.add(page.number())) {
                findings.add(
                        Finding.incomplete(
                                Stage.FILE,
                                "Das Dokument „"
                                        + document.id()
                                        + "“ hat eine Seite mit der Nummer "
                                        + page.number()
                                        + ", die es schon gibt oder die kleiner als 1 ist.",
                                "Nummerieren Sie die Seiten ab 1, jede Nummer einmal."));
                return null;
            }
        }
        return document;
    }

    private @Nullable Path locate(String documentId, String name, Findings findings) {
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize()) || leavesFolder(file)) {
                findings.add(
                        Finding.incomplete(
                                Stage.FILE,
                                "Die Datei „"
                                        + Excerpt.of(name)
                                        + "“ des Dokuments „"
                                        + documentId
                                        + "“ liegt außerhalb des Ordners.",
                                "Legen Sie die Datei neben den Datensatz."));
                return null;
            }
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException | IOException e) {
            // named below: for the editor such a file is not there
        }
        findings.add(
                Finding.incomplete(
                        Stage.FILE,
                        "Die Datei „"
                                + Excerpt.of(name)
                                + "“ des Dokuments „"
                                + documentId
                                + "“ fehlt.",
                        "Legen Sie die Datei neben den Datensatz oder berichtigen Sie „file“."));
        return null;
    }

    /** Whether a symbolic link leads out of the folder. */
    private boolean leavesFolder(Path file) throws IOException {
        return Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath());
    }
}
