package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.solution.SolutionId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loose documents: each file becomes a solution of its own, without a profile. */
final class DocumentsReader implements SourceReader {

    /** Id of the one document of such a solution. */
    static final String DOCUMENT_ID = "dokument";

    @Override
    public Format format() {
        return Format.DOCUMENTS;
    }

    @Override
    public boolean recognises(Path source) {
        return true;
    }

    @Override
    public List<SourceItem> items(Path source) throws IOException {
        List<SourceItem> items = new ArrayList<>();
        for (Path file : SourceTree.files(source)) {
            String name = SourceTree.relative(source, file);
            items.add(new SourceItem(name, () -> read(file, name)));
        }
        return items;
    }

    private static Delivery read(Path file, String name) {
        if (SourceTree.isHidden(name)) {
            return nothing(
                    Finding.note(
                            Stage.FILE, "Versteckte Dateien und Systemdateien werden übergangen."));
        }
        if (!Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return nothing(
                    Finding.note(
                            Stage.FILE,
                            "Verknüpfungen werden nicht verfolgt.",
                            "Legen Sie die Datei selbst in den Ordner."));
        }
        return new Delivery.OfLooseFile(
                id(name), new DeliveredFile(DOCUMENT_ID, name, file), List.of());
    }

    private static Delivery nothing(Finding finding) {
        return new Delivery.Nothing(List.of(finding));
    }

    /** From the path below the source, so that it stays the same whatever lies beside the file. */
    static SolutionId id(String relative) {
        String fileName = relative.substring(relative.lastIndexOf('/') + 1);
        int dot = fileName.lastIndexOf('.');
        return Ids.solution(dot > 0 ? fileName.substring(0, dot) : fileName, relative);
    }
}
