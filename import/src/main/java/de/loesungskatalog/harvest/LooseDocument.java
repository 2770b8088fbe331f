package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.source.DeliveredFile;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.harvest.source.LooseCompanion;
import de.loesungskatalog.harvest.source.LooseName;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The record of a file that came without one: what the file says about itself, and no more. */
final class LooseDocument {

    /** Titles that programs put there and nobody chose. */
    private static final Pattern MEANINGLESS =
            Pattern.compile(
                    "(powerpoint[- ]?pr(ä|ae)sentation|powerpoint presentation|pr(ä|ae)sentation"
                            + "|presentation|folie \\d+|slide \\d+|dokument\\d*|document\\d*"
                            + "|untitled.*|unbenannt.*|titel|title|microsoft word - .*"
                            + "|microsoft powerpoint - .*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LooseDocument() {}

    /** The main file as one of the files of its draft. */
    static LooseCompanion main(DeliveredFile file) {
        return new LooseCompanion(file, type(file.fileName()));
    }

    static DocumentReference reference(
            DeliveredFile file, DocumentType type, DocumentMetadata metadata) {
        // a loose file may bear the name under which an export writes the record itself
        String name =
                file.fileName().equalsIgnoreCase("solution.yml")
                        ? "dokument-solution.yml"
                        : file.fileName();
        return new DocumentReference(
                file.documentId(),
                name,
                null,
                List.of(),
                title(file.fileName(), metadata.title()),
                type,
                metadata.language(),
                null,
                Visibility.PUBLIC,
                null,
                null,
                null);
    }

    /**
     * @param files the main file first
     * @param documents what became of the files, in the same order
     */
    static PreparedItem item(
            PlannedItem planned,
            SolutionId id,
            List<LooseCompanion> files,
            List<PreparedDocument> documents,
            List<Finding> findings) {
        DocumentMetadata metadata = documents.getFirst().document().metadata();
        List<DocumentReference> references = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            references.add(
                    reference(
                            files.get(i).file(),
                            files.get(i).type(),
                            documents.get(i).document().metadata()));
        }
        Solution solution =
                Solution.titled(id, references.getFirst().title()).withDocuments(references);
        LocalDate date = metadata.date();
        Solution dated = date == null ? solution : solution.withUpdated(date);
        return new PreparedItem(
                planned.source(),
                planned.item().name(),
                new Delivery.OfSolution(
                        dated, files.stream().map(LooseCompanion::file).toList(), List.of()),
                documents,
                findings);
    }

    /** Title of the file itself; its name where it has none or one that a program put there. */
    static String title(String fileName, @Nullable String own) {
        String title = own == null ? "" : own.strip().replaceAll("\\s+", " ");
        if (title.isEmpty() || MEANINGLESS.matcher(title).matches()) {
            title = LooseName.of(fileName).stem().replace('_', ' ').strip();
        }
        if (title.isEmpty()) {
            title = fileName;
        }
        return title.length() <= Solution.MAX_TITLE
                ? title
                : title.substring(0, Solution.MAX_TITLE - 1) + "…";
    }

    private static DocumentType type(String fileName) {
        LooseName parts = LooseName.of(fileName);
        if (parts.isSlides()) {
            return DocumentType.SLIDES;
        }
        if (parts.isSubtitles()) {
            return DocumentType.SUBTITLES;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        return Pattern.compile("(^|[^a-z])faqs?([^a-z]|$)").matcher(name).find()
                ? DocumentType.FAQ
                : DocumentType.OTHER;
    }
}
