package de.loesungskatalog.harvest.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.TestCatalogue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class ImportCommandTest {

    @TempDir private Path folder;
    private TestCatalogue catalogue;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void open() {
        catalogue = new TestCatalogue(folder.resolve("katalog"));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void relativePathsStartAtTheCallersDirectory() throws IOException {
        Files.writeString(folder.resolve("vortrag.txt"), "Hallo");
        assertThat(run("vortrag.txt", "--format", "documents")).isZero();
        assertThat(out.toString()).startsWith("Einlesen: 1 neu, 0 geändert");
    }

    @Test
    void reportHasTheKeysOfTheContract() throws IOException {
        Files.writeString(folder.resolve("vortrag.txt"), "Eins\fZwei");
        assertThat(run("vortrag.txt", "--report", "bericht.json", "--quiet")).isZero();
        JsonNode report =
                JsonMapper.shared().readTree(Files.readString(folder.resolve("bericht.json")));
        JsonNode item = report.get("items").get(0);
        assertThat(item.get("source").asString())
                .isEqualTo(folder.resolve("vortrag.txt").toString());
        assertThat(item.get("item").asString()).isEqualTo("vortrag.txt");
        assertThat(item.get("stage").asString()).isEqualTo("extraction");
        assertThat(item.get("level").asString()).isEqualTo("ok");
        assertThat(item.get("change").asString()).isEqualTo("new");
        assertThat(item.get("pages").asInt()).isEqualTo(2);
        assertThat(report.get("run").get("outcome").asString()).isEqualTo("done");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void incompleteItemsAreNamedAndGiveOne() throws IOException {
        Files.writeString(folder.resolve("scan.txt"), " ");
        assertThat(run("scan.txt")).isEqualTo(1);
        assertThat(out.toString()).contains("Bitte prüfen (1):", "- scan.txt: Die Datei enthält");
    }

    @Test
    void missingSourceIsWrongUsage() {
        assertThat(run("gibtesnicht")).isEqualTo(2);
        assertThat(err.toString()).contains("Die Quelle „gibtesnicht“ gibt es nicht.");
    }

    @Test
    void unknownFormatNamesThePossibleOnes() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "x");
        assertThat(run("a.txt", "--format", "doc")).isEqualTo(2);
        assertThat(err.toString()).contains("„doc“ ist kein Format; möglich sind auto, folder");
    }

    @Test
    void noSourceIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void exportIntoAFolderWithContentIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("voll/etwas"));
        assertThat(export("voll")).isEqualTo(2);
        assertThat(err.toString()).contains("ist nicht leer");
    }

    @Test
    void exportSaysWhatItWrote() throws IOException {
        Files.writeString(folder.resolve("vortrag.txt"), "Hallo");
        run("vortrag.txt", "--quiet");
        assertThat(export("ziel")).isZero();
        assertThat(out.toString()).startsWith("1 Lösungen, 0 Organisationen");
        assertThat(folder.resolve("ziel/catalogue.yml")).exists();
    }

    private int run(String... arguments) {
        return execute(
                new ImportCommand(catalogue.harvester::run, folder, ProgressDisplay.NONE),
                arguments);
    }

    private int export(String... arguments) {
        return execute(new ExportCommand(catalogue.export()::write, folder), arguments);
    }

    private int execute(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
