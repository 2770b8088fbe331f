package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.loesungskatalog.operation.backup.BackupFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The way of an administrator: back up a running catalogue, lose the machine, restore elsewhere,
 * and have the same catalogue.
 */
class RestorePackageIT {

    private static final int NOTES = 12;

    @TempDir private Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable PackagedProgram program;
    private URI address = URI.create("http://localhost");

    @BeforeEach
    void fill() throws Exception {
        Path notes = Files.createDirectories(folder.resolve("notizen"));
        for (int i = 1; i <= NOTES; i++) {
            Files.writeString(
                    notes.resolve("Notiz " + i + ".txt"),
                    "Zwergplanet Nummer " + i + "\n".repeat(i) + "Ende der Notiz");
        }
        serve("daten");
        assertThat(katalog("import", "--format", "documents", "notizen", "--data-dir", "daten"))
                .isZero();
        if (Boolean.getBoolean("katalog.test.long")) {
            String starter = Path.of("../data").toRealPath().toString();
            assertThat(katalog("import", starter, "--format", "folder", "--data-dir", "daten"))
                    .isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
        }
    }

    @AfterEach
    void end() {
        if (program != null) {
            program.close();
        }
        client.close();
    }

    @Test
    void restoredCatalogueIsTheSameAndAnAlteredBackupIsRefused() throws Exception {
        List<String> found = search();
        assertThat(found).hasSize(NOTES);
        assertThat(katalog("backup", "sicherung.tar", "--data-dir", "daten")).isZero();
        Path piped = folder.resolve("piped.tar");
        assertThat(
                        PackagedProgram.runInto(piped, folder, "backup", "-", "--data-dir", "daten")
                                .exitCode())
                .isZero();
        assertThat(katalog("export", "vorher", "--data-dir", "daten")).isZero();
        assertThat(katalog("verify", "--data-dir", "daten")).isZero();
        stop();

        refuseAltered();

        new BackupFile(piped).check();
        assertThat(katalog("restore", "sicherung.tar", "--data-dir", "neu")).isZero();
        assertThat(katalog("export", "nachher", "--data-dir", "neu")).isZero();
        Map<String, String> before = tree("vorher");
        assertThat(tree("nachher")).isEqualTo(before);
        System.out.printf("R15: %d files exported, identical after the restore%n", before.size());
        assertThat(katalog("restore", "piped.tar", "--data-dir", "daten"))
                .as("a directory in use")
                .isEqualTo(ExitCode.FAILED);

        serve("neu");
        assertThat(
                        await().atMost(Duration.ofSeconds(60))
                                .until(this::search, ids -> !ids.isEmpty()))
                .isEqualTo(found);
    }

    private void refuseAltered() throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve("sicherung.tar"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("Zwergplanet Nummer")] ^= 1;
        Files.write(folder.resolve("altered.tar"), bytes);
        PackagedProgram.Outcome refused =
                PackagedProgram.run(folder, "restore", "altered.tar", "--data-dir", "neu");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.output()).containsPattern("„content/../../[0-9a-f]{64}“ ist verändert");
        assertThat(folder.resolve("neu")).doesNotExist();
    }

    private void serve(String data) throws Exception {
        PackagedProgram started =
                PackagedProgram.start(
                        folder, "serve", "--port", "0", "--no-sample", "--data-dir", data);
        program = started;
        address = started.address();
    }

    private void stop() throws InterruptedException {
        if (program != null) {
            assertThat(program.terminate()).isIn(0, 143);
        }
    }

    private int katalog(String... arguments) throws Exception {
        PackagedProgram.Outcome outcome = PackagedProgram.run(folder, arguments);
        System.out.println("katalog " + String.join(" ", arguments) + ": " + outcome.output());
        return outcome.exitCode();
    }

    private List<String> search() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/api/v1/solutions?q=Zwergplanet&size=50"))
                        .build();
        JsonNode answer =
                JsonMapper.builder()
                        .build()
                        .readTree(client.send(request, BodyHandlers.ofString()).body());
        return answer.path("hits").valueStream().map(hit -> hit.path("id").asString()).toList();
    }

    private Map<String, String> tree(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1)); // byte by byte
            }
        }
        return files;
    }
}
