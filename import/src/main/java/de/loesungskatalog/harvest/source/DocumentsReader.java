package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.SolutionId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loose documents: each file becomes a solution without a profile, with the files of its folder
 * that accompany it as further documents.
 */
final class DocumentsReader implements SourceReader {

    /** Id of the main document of such a solution. */
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
        List<Path> files = SourceTree.files(source);
        Map<Path, List<LooseCompanion>> companions = companions(source, files);
        Set<Path> accompanying =
                companions.values().stream()
                        .flatMap(List::stream)
                        .map(companion -> companion.file().file())
                        .collect(Collectors.toSet());
        List<SourceItem> items = new ArrayList<>();
        for (Path file : files) {
            if (!accompanying.contains(file)) {
                String name = SourceTree.relative(source, file);
                List<LooseCompanion> with = companions.getOrDefault(file, List.of());
                items.add(new SourceItem(name, () -> read(file, name, with)));
            }
        }
        return items;
    }

    /** Files that accompany another one, by that one. */
    private static Map<Path, List<LooseCompanion>> companions(Path source, List<Path> files) {
        Map<Path, List<LooseCompanion>> companions = new HashMap<>();
        for (List<Path> folder : folders(source, files)) {
            Companions named = new Companions(folder);
            for (Path file : folder) {
                named.of(file)
                        .ifPresent(
                                found ->
                                        companions
                                                .computeIfAbsent(
                                                        found.main(), main -> new ArrayList<>())
                                                .add(companion(source, file, found.type())));
            }
        }
        return companions;
    }

    /** The files that can be read, folder by folder. */
    private static Collection<List<Path>> folders(Path source, List<Path> files) {
        return files.stream()
                .filter(DocumentsReader::isFile)
                .filter(file -> !SourceTree.isHidden(SourceTree.relative(source, file)))
                .collect(Collectors.groupingBy(file -> file.resolveSibling("")))
                .values();
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static LooseCompanion companion(Path source, Path file, DocumentType type) {
        String name = SourceTree.relative(source, file);
        String id = Ids.document(name.substring(name.lastIndexOf('/') + 1));
        return new LooseCompanion(new DeliveredFile(id, name, file), type);
    }

    private static Delivery read(Path file, String name, List<LooseCompanion> companions) {
        if (SourceTree.isHidden(name)) {
            return nothing(
                    Finding.note(
                            Stage.FILE, "Versteckte Dateien und Systemdateien werden übergangen."));
        }
        if (!isFile(file)) {
            return nothing(
                    Finding.note(
                            Stage.FILE,
                            "Verknüpfungen werden nicht verfolgt.",
                            "Legen Sie die Datei selbst in den Ordner."));
        }
        return new Delivery.OfLooseFile(
                id(name), new DeliveredFile(DOCUMENT_ID, name, file), companions, List.of());
    }

    private static Delivery nothing(Finding finding) {
        return new Delivery.Nothing(List.of(finding));
    }

    /** From the path below the source, so that it stays the same whatever lies beside the file. */
    static SolutionId id(String relative) {
        String fileName = relative.substring(relative.lastIndexOf('/') + 1);
        return Ids.solution(LooseName.of(fileName).stem(), relative);
    }
}
