package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import de.loesungskatalog.harvest.command.ProgressDisplay;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * R5: a catalogue on a disk that fills up. Nothing is lost, readers notice nothing, editors and
 * administrators read what is the matter, and everything works again once there is space.
 */
class FullDiskIT {

    private static final boolean LONG = Boolean.getBoolean("katalog.test.long");
    private static final int LEVELS = LONG ? 25 : 5;
    private static final int DISK =
            96 << 20; // H2 frees space after 45 s only: all versions must fit
    private static final int FULLEST = 6 << 20; // free at the last level
    private static final String TOKEN = "kennwort-der-redaktion-0123";
    private static final int DOCUMENTS = 12;

    @TempDir private Path folder;
    private Path disk = Path.of("");
    private boolean mounted;
    private final HttpClient client = HttpClient.newHttpClient();
    private final CatalogueHandle catalogue = new CatalogueHandle();
    private URI site = URI.create("http://localhost");
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("datentraeger"));
        assumeThat(System.getProperty("user.name")).as("mounting needs root").isEqualTo("root");
        mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "katalog", disk.toString()) == 0;
        assumeThat(mounted).as("a file system of limited size").isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        client.close();
        if (mounted) {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("reserves")
    void fullDiskHurtsNobodyAndIsSaid(String reserve) throws Exception {
        DataDirectory directory = new DataDirectory(disk.resolve("daten"));
        try (ConfigurableApplicationContext context = serve(directory, reserve)) {
            assertThat(katalog("import", source(0).toString())).as("%s", outcomes).isZero();
            for (int level = 0; level < LEVELS; level++) {
                leaveFree((long) FULLEST * level / (LEVELS - 1));
                workOn(level);
                Files.delete(disk.resolve("ballast"));
                worksAgain(level);
            }
            leaveFree(0); // also the end of the program must not need space
        }
        Files.delete(disk.resolve("ballast"));
        System.out.printf("R5: %d levels, reserve %s: %s%n", LEVELS, reserve, outcomes);
        try (ConfigurableApplicationContext context = serve(directory, reserve)) {
            assertThat(found("Fassung " + (1_000 + LEVELS - 1))).isEqualTo(DOCUMENTS);
            assertThat(katalog("verify")).isZero();
        }
    }

    /** With a reserve, and with none: then nothing holds back before the disk is full. */
    static List<String> reserves() {
        return LONG ? List.of("2MB", "0MB") : List.of("2MB");
    }

    private ConfigurableApplicationContext serve(DataDirectory directory, String reserve) {
        ConfigurableApplicationContext context =
                CatalogueApplication.withWeb(directory, Settings.load())
                        .run(
                                "--server.port=0",
                                "--katalog.storage.reserve=" + reserve,
                                "--katalog.import.upload-token=" + TOKEN);
        catalogue.open(context);
        site =
                URI.create(
                        "http://localhost:"
                                + context.getEnvironment().getProperty("local.server.port"));
        context.getBean(de.loesungskatalog.search.IndexFeeder.class).start();
        return context;
    }

    private void workOn(int level) throws Exception {
        reads();
        HttpResponse<String> upload = upload("x".repeat(1 << 20));
        assertThat(upload.statusCode()).isIn(303, 507);
        count("upload", upload.statusCode());
        if (upload.statusCode() == 507) {
            assertThat(upload.body()).contains("Der Speicherplatz reicht nicht.");
        }
        said("import", source(level + 1).toString());
        said("backup", disk.resolve("sicherung.tar").toString());
        said("index", "rebuild");
        reads();
    }

    /** A command either does its work or says that there is no space. */
    private void said(String... command) {
        StringWriter output = new StringWriter();
        int code = katalog(output, command);
        count(command[0], code);
        assertThat(code).as("%s", output).isIn(0, 1, 3);
        if (code != 0) {
            assertThat(output.toString())
                    .as(String.join(" ", command))
                    .containsPattern("Speicherplatz|gespeichert|speichern|nimmt nichts auf");
        }
    }

    private void worksAgain(int level) throws Exception {
        assertThat(katalog("import", source(1_000 + level).toString())).isZero();
        assertThat(found("Fassung " + (1_000 + level))).isEqualTo(DOCUMENTS);
        assertThat(katalog("verify")).isZero();
        assertThat(katalog("index", "check")).isZero();
        Files.deleteIfExists(disk.resolve("sicherung.tar"));
    }

    private void reads() throws Exception {
        for (String path : List.of("/", "/suche?q=Antrag", "/loesungen/antrag-1", "/hilfe")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private int found(String version) throws Exception {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> {
                            String query = version.replace(' ', '+');
                            String answer = get("/api/v1/solutions?size=50&q=" + query).body();
                            return (int)
                                    Pattern.compile("\"title\":\"Antrag \\d+ " + version + "\"")
                                            .matcher(answer)
                                            .results()
                                            .map(MatchResult::group)
                                            .distinct()
                                            .count();
                        },
                        count -> count == DOCUMENTS);
    }

    /** Solutions whose files are new in every version, half a megabyte in all. */
    private Path source(int version) throws IOException {
        Path source = folder.resolve("quelle");
        for (int number = 0; number < DOCUMENTS; number++) {
            Path place = Files.createDirectories(source.resolve("solutions/antrag-" + number));
            Files.writeString(
                    place.resolve("solution.yml"),
                    """
                    id: antrag-%d
                    publication: published
                    title: Antrag %d Fassung %d
                    documents:
                      - id: text
                        file: text.txt
                        title: Text
                        type: other
                    """
                            .formatted(number, number, version));
            Files.writeString(
                    place.resolve("text.txt"), "Fassung " + version + letters(version, number));
        }
        return source;
    }

    /** Words of 80 letters that no other version has: as many bytes, but little to search. */
    private static String letters(int version, int number) {
        Random random = new Random(31L * version + number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 81 == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private void leaveFree(long bytes) throws IOException {
        long free = disk.toFile().getUsableSpace();
        byte[] page = new byte[4096];
        try (var out = Files.newOutputStream(disk.resolve("ballast"))) {
            for (long left = free - bytes; left >= page.length; left -= page.length) {
                out.write(page);
            }
        }
    }

    private void count(String what, int result) {
        outcomes.merge(what + " " + result, 1, Integer::sum);
    }

    private int katalog(String... command) {
        StringWriter output = new StringWriter();
        int code = katalog(output, command);
        if (code != 0) {
            System.out.println(String.join(" ", command) + ": " + output);
        }
        return code;
    }

    private int katalog(StringWriter output, String... command) {
        PrintWriter writer = new PrintWriter(output, true);
        Console console =
                new Console(
                        writer,
                        writer,
                        new LocalFileDelivery(folder, new ByteArrayOutputStream()),
                        folder,
                        false);
        return Commands.line(console, catalogue, ProgressDisplay.NONE).execute(command);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofSeconds(20)).build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String content) throws Exception {
        String body =
                "--grenze\r\n"
                    + "Content-Disposition: form-data; name=\"datei\"; filename=\"x.txt\"\r\n\r\n"
                        + content
                        + "\r\n--grenze--\r\n";
        String login =
                Base64.getEncoder()
                        .encodeToString(("redaktion:" + TOKEN).getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(site.resolve("/betrieb/hochladen"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Basic " + login)
                        .header("Content-Type", "multipart/form-data; boundary=grenze")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(new ArrayList<>(List.of(command)))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
