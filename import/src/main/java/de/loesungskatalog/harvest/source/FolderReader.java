package de.loesungskatalog.harvest.source;

import de.loesungskatalog.catalogue.CatalogueDescription;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.organisation.Organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The folder format: what {@code data/} is and what the export writes. A single folder with a
 * {@code solution.yml}, or folders of them, are read as well.
 */
final class FolderReader implements SourceReader {

    private static final String RECORD = "solution.yml";

    @Override
    public Format format() {
        return Format.FOLDER;
    }

    // A whole catalogue may have tools and their samples beside it; only its own folder of
    // solutions counts
    private static final Pattern IN_CATALOGUE = Pattern.compile("solutions/[^/]+/solution\\.yml");

    @Override
    public boolean recognises(Path source) {
        return String.valueOf(source.getFileName()).equals(RECORD)
                || Files.isRegularFile(source.resolve("catalogue.yml"))
                || Files.isRegularFile(source.resolve(RECORD))
                || Files.isDirectory(source.resolve("solutions"));
    }

    @Override
    public List<SourceItem> items(Path source) throws IOException {
        List<Path> files = SourceTree.files(source);
        Path root = Files.isRegularFile(source) ? source.toAbsolutePath().getParent() : source;
        if (root == null) {
            throw new IOException("No folder around " + source);
        }
        List<SourceItem> items = new ArrayList<>();
        add(items, root, root.resolve("catalogue.yml"), FolderReader::catalogue);
        add(items, root, root.resolve("organisations.yml"), FolderReader::organisations);
        for (Path file : files) {
            String name = SourceTree.relative(root, file);
            if (name.matches("events/[^/]+\\.yml")) {
                add(items, root, file, FolderReader::events);
            }
        }
        boolean whole = Files.isRegularFile(root.resolve("catalogue.yml"));
        for (Path file : files) {
            if (whole
                    ? IN_CATALOGUE.matcher(SourceTree.relative(root, file)).matches()
                    : file.endsWith(RECORD)) {
                add(items, root, file, (path, findings) -> solution(root, path, findings));
            }
        }
        return items;
    }

    private static void add(
            List<SourceItem> items,
            Path root,
            Path file,
            BiFunction<Path, Findings, Optional<Delivery>> reader) {
        if (Files.isRegularFile(file)) {
            items.add(
                    new SourceItem(
                            SourceTree.relative(root, file),
                            () -> {
                                Findings findings = new Findings();
                                return reader.apply(file, findings)
                                        .orElseGet(() -> new Delivery.Nothing(findings.list()));
                            }));
        }
    }

    private static Optional<Delivery> catalogue(Path file, Findings findings) {
        return YamlFile.read(file, findings)
                .flatMap(node -> RecordBinding.bind(node, CatalogueDescription.class, findings))
                .map(description -> new Delivery.OfCatalogue(description, findings.list()));
    }

    private static Optional<Delivery> events(Path file, Findings findings) {
        return YamlFile.read(file, findings)
                .flatMap(node -> RecordBinding.bind(node, EventSeries.class, findings))
                .map(series -> new Delivery.OfEvents(series, findings.list()));
    }

    private static Optional<Delivery> organisations(Path file, Findings findings) {
        return YamlFile.read(file, findings)
                .map(
                        node ->
                                new Delivery.OfOrganisations(
                                        organisations(node, findings), findings.list()));
    }

    private static List<Organisation> organisations(Node node, Findings findings) {
        if (!(node instanceof Node.Sequence sequence)) {
            findings.refused(
                    node,
                    "(Anfang)",
                    "Hier muss eine Liste von Organisationen stehen.",
                    "Beginnen Sie jede Organisation mit „- id: …“.");
            return List.of();
        }
        List<Organisation> organisations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node element : sequence.elements()) {
            RecordBinding.bind(element, Organisation.class, findings)
                    .ifPresent(
                            organisation -> {
                                if (ids.add(organisation.id().value())) {
                                    organisations.add(organisation);
                                } else {
                                    findings.refused(
                                            element,
                                            "id",
                                            "Die id „" + organisation.id() + "“ gibt es schon.",
                                            "Geben Sie jeder Organisation eine eigene id.");
                                }
                            });
        }
        return organisations;
    }

    private static Optional<Delivery> solution(Path root, Path file, Findings findings) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        String name = SourceTree.relative(root, file);
        String prefix = name.substring(0, name.length() - RECORD.length());
        return YamlFile.read(file, findings)
                .flatMap(node -> SolutionShape.read(node, findings))
                .map(
                        record -> {
                            noteStrangers(file, record, prefix, findings);
                            return new RecordFiles(folder, prefix).deliver(record, findings);
                        });
    }

    /** Files that nobody would find because the record does not name them. */
    private static void noteStrangers(
            Path record,
            de.loesungskatalog.solution.Solution solution,
            String prefix,
            Findings findings) {
        Path folder = record.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        Set<String> named = new HashSet<>();
        solution.documents().forEach(document -> named.add(String.valueOf(document.file())));
        named.add(RECORD);
        try {
            for (Path file : SourceTree.files(folder)) {
                String name = SourceTree.relative(folder, file);
                if (!named.contains(name)
                        && !name.endsWith("/" + RECORD)
                        && !SourceTree.isHidden(name)) {
                    findings.add(
                            Finding.note(
                                    Stage.FILE,
                                    "Die Datei „"
                                            + prefix
                                            + name
                                            + "“ wird nicht eingelesen, weil solution.yml sie nicht"
                                            + " nennt.",
                                    "Tragen Sie die Datei unter „documents“ ein oder löschen Sie"
                                            + " sie."));
                }
            }
        } catch (IOException e) {
            findings.add(
                    Finding.incomplete(
                            Stage.FILE,
                            "Der Ordner lässt sich nicht lesen.",
                            "Prüfen Sie die Zugriffsrechte."));
        }
    }
}
