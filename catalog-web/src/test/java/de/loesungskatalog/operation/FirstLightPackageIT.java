package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The whole way, as a new administrator walks it: unpack, serve from another folder, search, open
 * the slide, take the deck, add a document while the server runs, pull the plug, start again.
 */
class FirstLightPackageIT {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration FILLING =
            Duration.ofSeconds(180); // 152 solutions on a busy machine

    @TempDir private Path elsewhere;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable PackagedProgram program;
    private URI address = URI.create("http://localhost");

    @AfterEach
    void end() {
        if (program != null) {
            program.close();
        }
        client.close();
    }

    @Test
    void deckIsFoundOpenedTakenAddedToAndStillThereAfterThePlugWasPulled() throws Exception {
        PackagedProgram first = start();
        JsonNode slide = awaitSlide("Schulanmeldung");

        String page = get(slide.path("url").asString());
        assertThat(page).contains("id=\"folie-" + slide.path("number").asInt() + "\"");

        JsonNode document = slide.path("document");
        assertThat(sha256(download(document.path("downloadUrl").asString())))
                .isEqualTo(
                        sha256(
                                Files.readAllBytes(
                                        delivered(document.path("fileName").asString()))));

        awaitFilled();
        writeDeck(elsewhere.resolve("Kurzanleitung Zwergplanet.pptx"), "Zwergplanet");
        PackagedProgram.Outcome imported =
                PackagedProgram.run(
                        elsewhere,
                        "import",
                        "--data-dir",
                        "daten",
                        "--format",
                        "documents",
                        "Kurzanleitung Zwergplanet.pptx");
        assertThat(imported.exitCode()).as(imported.output()).isZero();
        assertThat(solutions("Zwergplanet").path("total").asInt()).isEqualTo(1);

        List<String> before = ids("Bildung");
        first.kill();
        PackagedProgram second = start();
        assertThat(ids("Bildung")).isEqualTo(before).isNotEmpty();
        assertThat(solutions("Zwergplanet").path("total").asInt()).isEqualTo(1);
        assertThat(second.terminate()).isIn(0, 143);
    }

    @Test
    void secondServerOnTheSameDataIsRefused() throws Exception {
        start("--no-sample");
        PackagedProgram.Outcome second =
                PackagedProgram.run(elsewhere, "serve", "--port", "0", "--data-dir", "daten");
        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.output()).contains("schon von einem laufenden Katalog benutzt");
    }

    @Test
    void versionAndHelpNeedNoData() throws Exception {
        assertThat(PackagedProgram.run(elsewhere, "version").output())
                .startsWith("Lösungskatalog 0");
        PackagedProgram.Outcome help = PackagedProgram.run(elsewhere, "help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("serve", "import", "export");
    }

    private PackagedProgram start(String... more) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("serve", "--port", "0", "--data-dir", "daten"));
        arguments.addAll(List.of(more));
        PackagedProgram started =
                PackagedProgram.start(elsewhere, arguments.toArray(String[]::new));
        program = started;
        address = started.address();
        return started;
    }

    private JsonNode awaitSlide(String query) {
        return await().atMost(FILLING)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> firstSlide(solutions(query)), slide -> !slide.isMissingNode());
    }

    private void awaitFilled() {
        await().atMost(FILLING)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> solutions("").path("total").asInt(), total -> total >= 150);
    }

    private static JsonNode firstSlide(JsonNode answer) {
        for (JsonNode hit : answer.path("hits")) {
            for (JsonNode match : hit.path("matches")) {
                if ("slide".equals(match.path("kind").asString())) {
                    return match;
                }
            }
        }
        return MAPPER.missingNode();
    }

    private List<String> ids(String query) throws Exception {
        return solutions(query)
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("id").asString())
                .toList();
    }

    private JsonNode solutions(String query) throws Exception {
        return MAPPER.readTree(get("/api/v1/solutions?q=" + query));
    }

    private String get(String path) throws Exception {
        var response = client.send(request(path), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private byte[] download(String path) throws Exception {
        return client.send(request(path), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    private static void writeDeck(Path file, String title) throws IOException {
        try (XMLSlideShow deck = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            deck.createSlide().createTextBox().setText(title);
            deck.write(out);
        }
    }

    private static Path delivered(String fileName) throws IOException {
        try (var files = Files.walk(Path.of("../data/solutions"))) {
            return files.filter(file -> file.getFileName().toString().equals(fileName))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Not in data/: " + fileName));
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
