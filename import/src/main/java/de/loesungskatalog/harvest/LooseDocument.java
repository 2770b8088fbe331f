package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.harvest.source.DeliveredFile;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The record of a file that came without one: what the file says about itself, and no more. */
final class LooseDocument {

    private static final Set<String> SLIDES = Set.of("pptx", "ppt", "pptm", "odp", "key");
    private static final Set<String> SUBTITLES = Set.of("vtt", "srt");

    /** Titles that programs put there and nobody chose. */
    private static final Pattern MEANINGLESS =
            Pattern.compile(
                    "(powerpoint[- ]?pr(ä|ae)sentation|powerpoint presentation|pr(ä|ae)sentation"
                            + "|presentation|folie \\d+|slide \\d+|dokument\\d*|document\\d*"
                            + "|untitled.*|unbenannt.*|titel|title|microsoft word - .*"
                            + "|microsoft powerpoint - .*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LooseDocument() {}

    static DocumentReference reference(DeliveredFile file, DocumentMetadata metadata) {
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
                type(file.fileName()),
                metadata.language(),
                null,
                Visibility.PUBLIC,
                null,
                null,
                null);
    }

    static PreparedItem item(
            PlannedItem planned, Delivery.OfLooseFile loose, PreparedDocument document) {
        DocumentMetadata metadata = document.document().metadata();
        DocumentReference reference = reference(loose.file(), metadata);
        Solution solution =
                Solution.titled(document.document().id().solution(), reference.title())
                        .withDocuments(List.of(reference));
        LocalDate date = metadata.date();
        Solution dated = date == null ? solution : solution.withUpdated(date);
        return new PreparedItem(
                planned.source(),
                planned.item().name(),
                new Delivery.OfSolution(dated, List.of(loose.file()), List.of()),
                List.of(document),
                loose.findings());
    }

    /** Title of the file itself; its name where it has none or one that a program put there. */
    static String title(String fileName, @Nullable String own) {
        String title = own == null ? "" : own.strip().replaceAll("\\s+", " ");
        if (title.isEmpty() || MEANINGLESS.matcher(title).matches()) {
            title = withoutExtension(fileName).replace('_', ' ').strip();
        }
        if (title.isEmpty()) {
            title = fileName;
        }
        return title.length() <= Solution.MAX_TITLE
                ? title
                : title.substring(0, Solution.MAX_TITLE - 1) + "…";
    }

    private static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static DocumentType type(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (SLIDES.contains(extension)) {
            return DocumentType.SLIDES;
        }
        if (SUBTITLES.contains(extension)) {
            return DocumentType.SUBTITLES;
        }
        return Pattern.compile("(^|[^a-z])faqs?([^a-z]|$)").matcher(name).find()
                ? DocumentType.FAQ
                : DocumentType.OTHER;
    }
}
