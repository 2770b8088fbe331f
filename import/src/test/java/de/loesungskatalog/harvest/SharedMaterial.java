package de.loesungskatalog.harvest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Material of strangers beside the project, which must not be copied into it. Tests that need it
 * are skipped where it is absent.
 */
public final class SharedMaterial {

    private static final Path ROOT = Path.of(System.getProperty("katalog.shared", "../../shared"));

    private SharedMaterial() {}

    public static Path folder(String name) {
        Path folder = ROOT.resolve(name);
        assumeTrue(Files.isDirectory(folder), "There is no " + folder);
        return folder.toAbsolutePath().normalize();
    }
}
