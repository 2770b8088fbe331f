package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * publiccode.yml 0.1 to 0.7: single files, folders of them, or a text file with one path a line.
 * Identity is the address of the repository; of several files with the same one, the newest release
 * counts, then the last path.
 */
final class PubliccodeReader implements SourceReader {

    @Override
    public Format format() {
        return Format.PUBLICCODE;
    }

    @Override
    public boolean recognises(Path source) {
        if (Files.isRegularFile(source)) {
            return isNamedLikeTheStandard(source);
        }
        try {
            List<Path> files =
                    SourceTree.files(source).stream()
                            .filter(file -> !SourceTree.isHidden(SourceTree.relative(source, file)))
                            .toList();
            return files.stream().anyMatch(PubliccodeReader::isNamedLikeTheStandard)
                    && files.stream().allMatch(PubliccodeReader::isYaml);
        } catch (IOException e) {
            return false; // the reader that is chosen instead names the error
        }
    }

    @Override
    public List<SourceItem> items(Path source) throws IOException {
        List<Described> files = new ArrayList<>();
        for (Path file : files(source)) {
            files.add(Described.of(SourceTree.relative(source, file), file));
        }
        Map<String, Described> chosen = new HashMap<>();
        for (Described file : files) {
            if (!file.address().isEmpty()) {
                chosen.merge(
                        PubliccodeAddress.normalised(file.address()),
                        file,
                        (one, other) -> Described.NEWER.compare(one, other) > 0 ? one : other);
            }
        }
        return files.stream()
                .map(
                        file ->
                                new SourceItem(
                                        file.name(),
                                        () ->
                                                read(
                                                        file,
                                                        chosen.get(
                                                                PubliccodeAddress.normalised(
                                                                        file.address())))))
                .toList();
    }

    private static List<Path> files(Path source) throws IOException {
        if (Files.isRegularFile(source) && !isYaml(source)) {
            Path folder = source.toAbsolutePath().getParent();
            return Files.readAllLines(source).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> folder == null ? Path.of(line) : folder.resolve(line))
                    .toList();
        }
        return SourceTree.files(source).stream().filter(PubliccodeReader::isYaml).toList();
    }

    private static Delivery read(Described file, @Nullable Described chosen) {
        Findings findings = new Findings();
        Optional<Node> read = YamlFile.read(file.file(), findings);
        if (read.isEmpty()) {
            return new Delivery.Nothing(findings.list());
        }
        PubliccodeSchema.check(read.get(), findings);
        if (chosen != null && !chosen.equals(file)) {
            findings.add(
                    Finding.note(
                            Stage.RECORD,
                            "Feld „url“: Dieselbe Adresse beschreibt in diesem Lauf auch „"
                                    + chosen.name()
                                    + "“; jene Datei ist neuer und gilt."));
            return new Delivery.Nothing(findings.list());
        }
        return ScalarBinding.isWebAddress(file.address())
                ? PubliccodeRecord.deliver(read.get(), file.address(), findings)
                : new Delivery.Nothing(findings.list());
    }

    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }

    private static boolean isNamedLikeTheStandard(Path file) {
        return isYaml(file)
                && String.valueOf(file.getFileName())
                        .toLowerCase(Locale.ROOT)
                        .contains("publiccode");
    }

    /** As much of a file as decides which one counts. */
    private record Described(String name, Path file, String address, LocalDate released) {

        static final Comparator<Described> NEWER =
                Comparator.comparing(Described::released).thenComparing(Described::name);

        static Described of(String name, Path file) {
            Optional<Node> root = YamlFile.read(file, new Findings());
            LocalDate released = root.flatMap(PubliccodeRecord::releaseDate).orElse(LocalDate.MIN);
            return new Described(
                    name, file, root.flatMap(node -> node.text("url")).orElse(""), released);
        }
    }
}
