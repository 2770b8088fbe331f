package de.loesungskatalog.operation.care;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The program must be able to write the data directory, and nobody else should read it. */
@Component
@Order(20)
final class RightsExamination implements Examination {

    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE,
                    PosixFilePermission.OTHERS_EXECUTE);

    private final Path root;

    RightsExamination(@Value("${katalog.data-dir}") Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "Rechte";
    }

    @Override
    public List<Finding> examine() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String folder : List.of("database", "content", "index", "pictures", "work")) {
            Path path = root.resolve(folder);
            if (!Files.isDirectory(path) || !Files.isWritable(path) || !Files.isReadable(path)) {
                findings.add(
                        Finding.problem(
                                name(),
                                path + " lässt sich nicht lesen und beschreiben.",
                                "Geben Sie dem Benutzer des Katalogs Rechte an diesem Ordner."));
            }
        }
        if (Files.getPosixFilePermissions(root).stream().anyMatch(OTHERS::contains)) {
            findings.add(
                    Finding.note(
                            name(),
                            "Andere Benutzer dieses Rechners können in "
                                    + root
                                    + " sehen; dort liegen auch interne Unterlagen.",
                            "katalog doctor --fix oder: chmod o-rwx " + root));
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(name(), root + " gehört dem Katalog allein."))
                : findings;
    }

    @Override
    public void fix() throws IOException {
        Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(root));
        rights.removeAll(OTHERS);
        Files.setPosixFilePermissions(root, rights);
    }
}
