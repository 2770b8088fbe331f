package de.loesungskatalog.harvest.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.TestCatalogue;
import de.loesungskatalog.harvest.source.TableText;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each command of the handbook does what the handbook says. */
class HandbookTest {

    private static final Path HANDBOOK = Path.of("../docs/handbook/einlesen.md");
    private static final Path TEMPLATE = Path.of("../docs/handbook/loesungen-vorlage.csv");

    @TempDir private Path folder;

    @Test
    void everyCommandOfTheHandbookRuns() throws IOException {
        deliver();
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(8);
        try (TestCatalogue catalogue = new TestCatalogue(folder.resolve("katalog"))) {
            for (String command : commands) {
                StringWriter output = new StringWriter();
                int exit = run(catalogue, command.split(" "), output);
                assertThat(exit).as(command + "\n" + output).isZero();
            }
        }
    }

    @Test
    void recordOfTheHandbookIsFaultless() throws IOException {
        String handbook = Files.readString(HANDBOOK);
        String yaml = between(handbook, "```yaml\n", "```");
        write("a/solution.yml", yaml);
        write("a/folien.pptx", "Folie");
        try (TestCatalogue catalogue = new TestCatalogue(folder.resolve("katalog"))) {
            assertThat(run(catalogue, new String[] {"katalog", "import", "a"}, new StringWriter()))
                    .isZero();
            assertThat(catalogue.solutions().countPublished()).isEqualTo(1);
        }
    }

    @Test
    void templateHasAllHeadings() throws IOException {
        assertThat(Files.readString(TEMPLATE))
                .isEqualTo("\uFEFF" + String.join(";", TableText.headings()) + "\r\n");
    }

    private int run(TestCatalogue catalogue, String[] words, StringWriter output) {
        Object command =
                switch (words[1]) {
                    case "import" ->
                            new ImportCommand(
                                    catalogue.harvester::run, folder, ProgressDisplay.NONE);
                    case "export" -> new ExportCommand(catalogue.export()::write, folder);
                    case "template" -> new TemplateCommand(folder);
                    default -> throw new AssertionError("Unknown command " + words[1]);
                };
        return new CommandLine(command)
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(output))
                .execute(java.util.Arrays.copyOfRange(words, 2, words.length));
    }

    /** What the commands of the handbook are given. */
    private void deliver() throws IOException {
        write("unterlagen/tag1/vortrag.txt", "Vortrag");
        write("unterlagen/tag2/parkausweis.pptx", "Antrag");
        write("unterlagen/tag2/faq.docx", "Gebühr");
        write("katalogordner/solutions/a/solution.yml", "id: a\ntitle: A\ntopics: [bildung]\n");
        write("staende.csv", "Titel;Kurzbeschreibung;Veröffentlichung\nRad;R;Veröffentlicht\n");
        write("publiccode.yml", publiccode("eins"));
        write("repositories/zwei/publiccode.yml", publiccode("zwei"));
        write("datensaetze.jsonl", "{\"id\":\"zeile\",\"title\":\"Zeile\"}\n");
        try (OutputStream out = Files.newOutputStream(folder.resolve("staende.xlsx"));
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Stände");
            List<String> headings = List.of("Titel", "Kurzbeschreibung", "Veröffentlichung");
            List<String> cells = List.of("Bus", "B", "Veröffentlicht");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.value(1, column, cells.get(column));
            }
        }
    }

    private static String publiccode(String name) {
        return """
        publiccodeYmlVersion: "0.4"
        name: %1$s
        url: https://example.org/%1$s
        platforms: [web]
        developmentStatus: stable
        softwareType: standalone/web
        description:
          de:
            shortDescription: Kurz
            longDescription: "%2$s"
            features: [Eins]
        legal:
          license: EUPL-1.2
        maintenance:
          type: none
        localisation:
          localisationReady: true
          availableLanguages: [de]
        """
                .formatted(name, "Text ".repeat(40).strip());
    }

    private static List<String> commands() throws IOException {
        return Files.readAllLines(HANDBOOK).stream()
                .filter(line -> line.startsWith("katalog "))
                .toList();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }
}
