package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.TopicArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Each kind of broken input, with the message that the editor sees. */
class BrokenInputTest {

    private static final SolutionId A = new SolutionId("a");

    @TempDir private Path folder;
    private Path source;
    private TestCatalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = new TestCatalogue(folder);
        source = Files.createDirectories(folder.resolve("quelle"));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void cutYamlNamesTheLine() throws IOException {
        record("a", "id: a\ntitle: \"Anfang ohne Ende\ntags:\n  - x\n");
        record("b", "id: b\ntitle: Heil\n");
        ReportItem line = onlyComplaint();
        assertThat(line.item()).isEqualTo("solutions/a/solution.yml");
        assertThat(line.reason()).startsWith("Zeile ").contains("kein gültiges YAML");
        assertThat(line.remedy()).contains("Einrückung");
        assertThat(catalogue.solutions().ids()).containsExactly(new SolutionId("b"));
    }

    @Test
    void unknownTopicCostsTheTopicOnly() throws IOException {
        record("a", "id: a\ntitle: A\ntopics:\n  - bildung\n  - digitales\n");
        ReportItem line = onlyComplaint();
        assertThat(line.level()).isEqualTo(Level.INCOMPLETE);
        assertThat(line.reason())
                .isEqualTo(
                        "Zeile 5, Feld „topics[2]“, Wert „digitales“: Der Wert ist nicht erlaubt.");
        assertThat(line.remedy()).startsWith("Erlaubt sind: arbeit-ruhestand, bauen-wohnen");
        assertThat(a().topics()).containsExactly(TopicArea.BILDUNG);
    }

    @Test
    void wrongTypeCostsTheFieldOnly() throws IOException {
        record("a", "id: a\ntitle: A\ntags: Schule\nproblem: P\n");
        assertThat(onlyComplaint().reason())
                .isEqualTo("Zeile 3, Feld „tags“, Wert „Schule“: Hier muss eine Liste stehen.");
        assertThat(a().problem()).isEqualTo("P");
    }

    @Test
    void unknownKeyIsANote() throws IOException {
        record("a", "id: a\ntitle: A\ntitel: A\n");
        ReportItem line = onlyComplaint();
        assertThat(line.level()).isEqualTo(Level.NOTE);
        assertThat(line.reason())
                .isEqualTo(
                        "Zeile 3, Feld „titel“: Dieses Feld kennt der Katalog nicht; es wird nicht"
                                + " übernommen.");
        assertThat(line.remedy()).contains("Bekannt sind hier: id, publication, title");
    }

    @Test
    void missingTitleRefusesTheRecord() throws IOException {
        record("a", "id: a\n");
        assertThat(onlyComplaint().reason()).isEqualTo("Zeile 1, Feld „title“: Die Angabe fehlt.");
        assertThat(catalogue.solutions().ids()).isEmpty();
    }

    @Test
    void badIdNamesTheRule() throws IOException {
        record("a", "id: Ä b\ntitle: A\n");
        assertThat(onlyComplaint().reason())
                .startsWith("Zeile 1, Feld „id“, Wert „Ä b“: Erlaubt sind Kleinbuchstaben");
    }

    @Test
    void secondRecordWithTheSameIdIsRefusedAndNamesTheFirst() throws IOException {
        record("eins", "id: a\ntitle: Eins\n");
        record("zwei", "id: a\ntitle: Zwei\n");
        ReportItem line = onlyComplaint();
        assertThat(line.item()).isEqualTo("solutions/zwei/solution.yml");
        assertThat(line.reason()).contains("„solutions/eins/solution.yml“");
        assertThat(a().title()).isEqualTo("Eins");
    }

    @Test
    void missingFileIsNamedAndTheRecordIsKept() throws IOException {
        record("a", "id: a\ntitle: A\ndocuments:\n  - id: d\n    title: D\n    file: fehlt.pdf\n");
        ReportItem line = onlyComplaint();
        assertThat(line.reason()).isEqualTo("Die Datei „fehlt.pdf“ des Dokuments „d“ fehlt.");
        assertThat(a().documents()).isEmpty();
    }

    @Test
    void fileOutsideOfTheFolderIsRefused() throws IOException {
        Files.writeString(source.resolve("geheim.txt"), "geheim");
        record(
                "a",
                "id: a\n"
                        + "title: A\n"
                        + "documents:\n"
                        + "  - id: d\n"
                        + "    title: D\n"
                        + "    file: ../../geheim.txt\n");
        assertThat(onlyComplaint().reason()).contains("außerhalb des Ordners");
        assertThat(catalogue.documents().of(A)).isEmpty();
    }

    @Test
    void linkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
        record("a", "id: a\ntitle: A\ndocuments:\n  - id: d\n    title: D\n    file: x.txt\n");
        Files.createSymbolicLink(source.resolve("solutions/a/x.txt"), secret);
        assertThat(onlyComplaint().reason()).contains("außerhalb des Ordners");
    }

    @Test
    void wrongEncodingIsNamed() throws IOException {
        Path file = source.resolve("solutions/a/solution.yml");
        Files.createDirectories(file.getParent());
        Files.write(file, "id: a\ntitle: Größe\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(onlyComplaint().reason()).isEqualTo("Die Datei ist nicht in UTF-8 gespeichert.");
    }

    @Test
    void longSummaryIsShortenedAndKeptWhole() throws IOException {
        String summary = "Wort ".repeat(80).strip();
        record("a", "id: a\ntitle: A\nsummary: " + summary + "\n");
        assertThat(onlyComplaint().reason()).contains("399 Zeichen, erlaubt sind höchstens 300");
        assertThat(a().summary()).hasSizeLessThanOrEqualTo(300).endsWith("Wort …");
        assertThat(a().description()).isEqualTo(summary);
    }

    @Test
    void addressThatIsNoLinkIsRefused() throws IOException {
        record("a", "id: a\ntitle: A\nlinks:\n  - label: L\n    url: javascript:alert(1)\n");
        assertThat(catalogue.harvest(source).items())
                .extracting(ReportItem::reason)
                .contains(
                        "Zeile 5, Feld „links[1].url“, Wert „javascript:alert(1)“: Das ist keine"
                                + " Adresse im Web.");
        assertThat(a().links()).isEmpty();
    }

    @Test
    void unknownOrganisationIsNamed() throws IOException {
        record("a", "id: a\ntitle: A\nprovider:\n  - organisation: nirgends\n    role: operator\n");
        assertThat(onlyComplaint().reason()).contains("Wert „nirgends“").contains("beschrieben");
        assertThat(a().provider()).hasSize(1);
    }

    @Test
    void fileThatTheRecordDoesNotNameIsANote() throws IOException {
        record("a", "id: a\ntitle: A\n");
        Files.writeString(source.resolve("solutions/a/übrig.pdf"), "x");
        ReportItem line = onlyComplaint();
        assertThat(line.level()).isEqualTo(Level.NOTE);
        assertThat(line.reason()).contains("„solutions/a/übrig.pdf“");
    }

    @Test
    void yamlAliasIsRefused() throws IOException {
        record("a", "id: a\ntitle: &t A\nproblem: *t\n");
        assertThat(onlyComplaint().reason())
                .isEqualTo("Zeile 3: Verweise mit * werden nicht gelesen.");
        assertThat(a().problem()).isNull();
    }

    @Test
    void deeplyNestedYamlIsRefused() throws IOException {
        record("a", "id: a\ntitle: A\ntags: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n");
        assertThat(onlyComplaint().reason()).contains("kein gültiges YAML");
    }

    @Test
    void brokenLineCostsThatLineOnly() throws IOException {
        Path lines =
                Files.writeString(
                        source.resolve("x.jsonl"),
                        "{\"id\":\"a\",\"title\":\"A\"}\n"
                                + "{\"id\":\n\n"
                                + "{\"id\":\"b\",\"title\":\"B\"}\n");
        HarvestReport report = catalogue.harvest(lines);
        assertThat(report.items())
                .extracting(ReportItem::item)
                .containsExactly("a", "x.jsonl, Zeile 2", "b");
        assertThat(report.items().get(1).reason()).startsWith("Zeile 2: ").contains("JSON");
    }

    @Test
    void lineOfThreeHundredMegabytesIsRefusedWithoutReadingIt() throws IOException {
        Path lines = source.resolve("x.jsonl");
        try (OutputStream out = Files.newOutputStream(lines)) {
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                out.write(megabyte);
            }
            out.write("\n{\"id\":\"a\",\"title\":\"A\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        HarvestReport report = catalogue.harvest(lines);
        assertThat(report.items().getFirst().reason())
                .isEqualTo("Der Datensatz ist größer als 32 MB.");
        assertThat(a().title()).isEqualTo("A");
    }

    private ReportItem onlyComplaint() {
        HarvestReport report = catalogue.harvest(source);
        assertThat(report.items()).filteredOn(item -> item.level() != Level.OK).hasSize(1);
        return report.items().stream()
                .filter(item -> item.level() != Level.OK)
                .findFirst()
                .orElseThrow();
    }

    private Solution a() {
        return catalogue.solutions().find(A).orElseThrow();
    }

    private void record(String name, String yaml) throws IOException {
        Path file = source.resolve("solutions/" + name + "/solution.yml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }
}
