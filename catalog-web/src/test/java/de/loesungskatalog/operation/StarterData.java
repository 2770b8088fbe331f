package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A data directory with the starter catalogue, filled by the packaged program once in a build: by
 * the first test that needs one, in whichever process.
 */
final class StarterData {

    private static final Path PLACE = Path.of("target/starter-data").toAbsolutePath();
    private static final String BUILD = System.getProperty("katalog.test.build", "none");

    private StarterData() {}

    static void copyTo(Path directory) throws Exception {
        FileSystemUtils.copyRecursively(filled(), directory);
    }

    private static Path filled() throws Exception {
        Files.createDirectories(PLACE);
        try (FileChannel channel = FileChannel.open(PLACE.resolve("lock"), CREATE, WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            Path made = PLACE.resolve("made");
            if (!BUILD.equals(builtBy())) {
                FileSystemUtils.deleteRecursively(made);
                fill(made);
                Files.writeString(PLACE.resolve("build"), BUILD);
            }
            return made;
        }
    }

    private static void fill(Path directory) throws Exception {
        PackagedProgram.Outcome outcome =
                PackagedProgram.run(
                        PLACE,
                        "import",
                        Path.of("../data").toRealPath().toString(),
                        "--format",
                        "folder",
                        "--data-dir",
                        directory.toString());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    private static String builtBy() throws IOException {
        Path build = PLACE.resolve("build");
        return Files.exists(build) ? Files.readString(build) : "";
    }
}
