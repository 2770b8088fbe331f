package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A YAML file as nodes. */
final class YamlFile {

    private YamlFile() {}

    /** Empty if the file cannot be read; then the findings say why. */
    static Optional<Node> read(Path file, Findings findings) {
        try {
            if (Files.size(file) > NodeReader.MAX_BYTES) {
                findings.add(NodeReader.tooLarge());
                return Optional.empty();
            }
            return NodeReader.yaml().read(Files.readAllBytes(file), findings);
        } catch (IOException e) {
            findings.add(
                    Finding.incomplete(
                            Stage.SOURCE,
                            "Die Datei lässt sich nicht öffnen (" + e.getMessage() + ").",
                            "Prüfen Sie, ob die Datei da ist und gelesen werden darf."));
            return Optional.empty();
        }
    }
}
