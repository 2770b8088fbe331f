package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.harvest.command.ProgressDisplay;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.solution.Solutions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The commands of care on a catalogue that is open, as a running server has it. */
@TestInstance(Lifecycle.PER_CLASS)
class CareIT {

    private static final int ROTTEN = 50;

    @TempDir private static Path folder;
    private DataDirectory directory = new DataDirectory(Path.of(""));
    private ConfigurableApplicationContext context;
    private final CatalogueHandle catalogue = new CatalogueHandle();
    private StringWriter output = new StringWriter();

    @BeforeAll
    void open() {
        directory = new DataDirectory(folder.resolve("daten"));
        directory.prepare();
        context = CatalogueApplication.withoutWeb(directory, Settings.load()).run();
        catalogue.open(context);
        SampleCorpus.all().forEach(context.getBean(Solutions.class)::save);
        context.getBean(IndexFeeder.class).catchUp();
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void listen() {
        output = new StringWriter();
    }

    @Test
    void indexThatAgreesWithTheDatabaseIsCurrent() {
        assertThat(run("index", "check")).isZero();
        assertThat(output.toString()).isEqualToIgnoringNewLines("Suchindex: aktuell");
    }

    @Test
    void missingEntryIsNamedAndComesBackWithARebuild() throws IOException {
        Outbox outbox = context.getBean(Outbox.class);
        context.getBean(SearchIndex.class)
                .apply(
                        List.of(),
                        List.of(SampleCorpus.BICYCLE_COUNTER),
                        outbox.database(),
                        outbox.position());
        assertThat(run("index", "check")).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(output.toString())
                .contains("1 Lösungen fehlen im Index: radzaehlstellen", "katalog index rebuild");

        assertThat(run("index", "rebuild")).isZero();
        assertThat(run("index", "check")).isZero();
    }

    @Test
    void rotIsFoundInEveryRottenFileAndInNoOther() throws IOException {
        ContentStore store = context.getBean(ContentStore.class);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 2 * ROTTEN; i++) {
            byte[] bytes = ("file " + i).repeat(100).getBytes(StandardCharsets.UTF_8);
            all.add(store.put(new ByteArrayInputStream(bytes)).sha256());
        }
        Set<String> rotten = new HashSet<>(all.subList(0, ROTTEN));
        for (String sha256 : rotten) {
            flipOneBit(store, sha256);
        }
        int code = run("verify");
        Set<String> found = new HashSet<>();
        output.toString()
                .lines()
                .filter(line -> line.startsWith("beschädigt: content "))
                .forEach(line -> found.add(line.substring(20, 84)));
        System.out.printf("R10: %d of %d damaged files found%n", found.size(), ROTTEN);
        assertThat(code).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(found).isEqualTo(rotten);
        assertThat(output.toString()).contains("100 Dateien geprüft, 50 beschädigt, 0 fehlen");

        assertThat(run("doctor")).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(output.toString()).contains("50 von 100 Dateien sind beschädigt");
        for (String sha256 : rotten) {
            flipOneBit(store, sha256);
        }
        output = new StringWriter();
        assertThat(run("verify")).isZero();
    }

    @Test
    void doctorExaminesEverythingAndSaysSoInJson() {
        int code = run("doctor", "--json");
        JsonNode answer = JsonMapper.builder().build().readTree(output.toString());
        assertThat(code).as(output.toString()).isZero();
        assertThat(answer.path("healthy").asBoolean()).isTrue();
        assertThat(answer.path("findings").valueStream().map(f -> f.path("check").asString()))
                .contains(
                        "Rechte",
                        "Speicherplatz",
                        "Datenbank",
                        "Suchindex",
                        "Originaldateien",
                        "Leseprogramm",
                        "Schriften",
                        "Texte des Betriebs");
        assertThat(answer.path("findings").valueStream())
                .allMatch(finding -> finding.has("level") && finding.has("message"));
    }

    @Test
    void doctorMendsWhatIsDerived() throws IOException {
        Outbox outbox = context.getBean(Outbox.class);
        context.getBean(SearchIndex.class)
                .apply(
                        List.of(),
                        List.of(SampleCorpus.BICYCLE_COUNTER),
                        outbox.database(),
                        outbox.position());
        assertThat(run("doctor")).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(output.toString()).contains("Abhilfe: katalog index rebuild");

        output = new StringWriter();
        assertThat(run("doctor", "--fix")).isZero();
        assertThat(output.toString())
                .contains("Unbeschädigt und auf dem Stand der Datenbank", "gehört dem Katalog");
    }

    @Test
    void backupGoesToTheFileOfItsUser() throws IOException {
        assertThat(run("backup", "sicherung.tar")).isZero();
        assertThat(output.toString()).contains("Gesichert: Datenbank und 0 Originaldateien");
        assertThat(folder.resolve("sicherung.tar")).isNotEmptyFile();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".unfertig"));
        }
    }

    @Test
    void wrongDirectoryIsNotTakenForAnEmptyCatalogue() {
        Path wrong = folder.resolve("vertippt");
        assertThat(shell("backup", "x.tar", "--data-dir", wrong.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(output.toString()).contains("liegt kein Katalog");
        assertThat(wrong).doesNotExist();
        assertThat(folder.resolve("x.tar")).doesNotExist();
    }

    @Test
    void doctorExplainsADatabaseThatCannotBeOpened() throws IOException {
        DataDirectory damaged = new DataDirectory(folder.resolve("beschaedigt"));
        damaged.prepare();
        Path file = damaged.database().resolve("katalog.mv.db");
        Files.writeString(file, "no database at all".repeat(1_000));
        byte[] before = Files.readAllBytes(file);
        assertThat(shell("doctor", "--data-dir", damaged.root().toString()))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(output.toString())
                .contains("Die Datenbank lässt sich nicht öffnen", "katalog restore");
        assertThat(file).hasBinaryContent(before);
    }

    private int run(String... command) {
        return Commands.line(console(), catalogue, ProgressDisplay.NONE).execute(command);
    }

    private int shell(String... command) {
        return new Shell(Settings.load(), console()).run(command);
    }

    private Console console() {
        PrintWriter writer = new PrintWriter(output, true);
        return new Console(
                writer,
                writer,
                new LocalFileDelivery(folder, new ByteArrayOutputStream()),
                folder,
                false);
    }

    private static void flipOneBit(ContentStore store, String sha256) throws IOException {
        store.withLocalCopy(
                sha256,
                file -> {
                    byte[] bytes = Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 1;
                    return Files.write(file, bytes);
                });
    }
}
