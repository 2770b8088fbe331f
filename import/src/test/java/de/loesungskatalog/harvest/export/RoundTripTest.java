package de.loesungskatalog.harvest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.loesungskatalog.harvest.TestCatalogue;
import de.loesungskatalog.harvest.Trees;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Visibility;
import de.loesungskatalog.taxonomy.TopicArea;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Export, import into an empty catalogue, export: the two trees must be the same to the byte. */
class RoundTripTest {

    private static final Path STARTER = Path.of("../data");
    private static final Path DECK =
            STARTER.resolve("solutions/schueler-online/schueler-online-folien.pptx");

    /** Texts that YAML takes for something else when they are written carelessly. */
    private static final List<String> TEXTS =
            List.of(
                    "Zeile 1\nZeile 2\n",
                    "  eingerückt\n mehr\n",
                    "\n\nleer davor",
                    "Wagen\r\nrücklauf",
                    "Tab\tund \u0007 Klingel \u0000 Null",
                    "- keine Liste",
                    "null",
                    "yes",
                    "1.10",
                    "2020-11-19",
                    "# kein Kommentar",
                    "a: b",
                    "'einfach' \"doppelt\"",
                    "😀 ß \u2028 \uFEFF",
                    "am Ende Leerzeichen ",
                    "%YAML",
                    "@x",
                    "`y`",
                    "{a}",
                    "!tag",
                    "&anker *ref",
                    "|",
                    ">",
                    "=",
                    "~",
                    "0x1F",
                    "1_000",
                    ".inf",
                    "12:30:45",
                    "---",
                    "...",
                    "a\n---\nb");

    @TempDir private Path folder;

    @Test
    void starterCatalogueIsReadWithoutComplaintAndComesOutAgain() throws IOException {
        try (TestCatalogue first = new TestCatalogue(folder.resolve("a"))) {
            HarvestReport report = first.harvest(STARTER);
            assertThat(complaints(report, stage -> stage != Stage.FILE)).isEmpty();
            assertThat(first.solutions().ids()).hasSizeGreaterThan(100);
            assertRoundTrip(first);
            assumeTrue(
                    Files.exists(DECK), "the decks of the starter catalogue have been generated");
            assertThat(complaints(report, stage -> true)).isEmpty();
        }
    }

    @Test
    void looseDocumentsAndReadyMadePagesComeOutAgain() throws IOException {
        Path source = Files.createDirectories(folder.resolve("quelle"));
        Files.writeString(source.resolve("Größe & Maß.txt"), "Titel: Ein: \"Titel\" #1\ftext");
        Files.writeString(source.resolve("solution.yml"), "lose");
        Path lines =
                Files.writeString(
                        folder.resolve("seiten.jsonl"),
                        """
                        {"id":"a","title":"A","publication":"published","documents":[{"id":"d",\
                        "title":"D","type":"slides","pages":[{"number":1,"text":" x\\n\\n  y\\t"},\
                        {"number":3,"text":"- z: 'q'"}]}]}
                        """);
        try (TestCatalogue first = new TestCatalogue(folder.resolve("a"))) {
            assertThat(first.harvest(source, Format.DOCUMENTS).worst()).isEqualTo(Level.OK);
            assertThat(first.harvest(lines).worst()).isEqualTo(Level.OK);
            assertRoundTrip(first);
        }
    }

    @Test
    void whatARecordSaysAboutNotesComesOutAgain() throws IOException {
        Path lines =
                Files.writeString(
                        folder.resolve("notizen.jsonl"),
                        """
                        {"id":"a","title":"A","publication":"published","documents":[\
                        {"id":"d","title":"D","notes":"public","pages":[{"number":1,"text":"x"}]},\
                        {"id":"e","title":"E","notes":"internal","pages":[{"number":1,"text":"x"}]},\
                        {"id":"f","title":"F","pages":[{"number":1,"text":"x"}]}]}
                        """);
        try (TestCatalogue first = new TestCatalogue(folder.resolve("a"))) {
            assertThat(first.harvest(lines).worst()).isEqualTo(Level.OK);
            assertRoundTrip(first);
            Solution read = first.solutions().find(new SolutionId("a")).orElseThrow();
            assertThat(read.documents())
                    .extracting(DocumentReference::notes)
                    .containsExactly(Visibility.PUBLIC, Visibility.INTERNAL, null);
            assertThat(folder.resolve("export1"))
                    .isDirectoryRecursivelyContaining(
                            file ->
                                    file.endsWith("solution.yml")
                                            && text(file).contains("notes: public")
                                            && text(file).contains("notes: internal"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTextSurvives() throws IOException {
        try (TestCatalogue first = new TestCatalogue(folder.resolve("a"))) {
            List<Solution> solutions = new ArrayList<>();
            for (String text : TEXTS) {
                Solution solution =
                        Solution.titled(new SolutionId("x" + solutions.size()), "Titel")
                                .withDescription(text)
                                .withTags(List.of(text));
                solutions.add(solution);
                first.solutions().save(solution);
            }
            assertRoundTrip(first);
            try (TestCatalogue second = new TestCatalogue(folder.resolve("c"))) {
                second.harvest(folder.resolve("export1"));
                for (Solution solution : solutions) {
                    assertThat(second.solutions().find(solution.id())).contains(solution);
                }
            }
        }
    }

    @Test
    void jsonLinesAndTheirFilesComeBackAsEqualRecords() throws IOException {
        Path source = Files.createDirectories(folder.resolve("quelle"));
        Files.writeString(source.resolve("vortrag.txt"), "Titel: Vortrag\fText");
        try (TestCatalogue first = new TestCatalogue(folder.resolve("a"));
                TestCatalogue second = new TestCatalogue(folder.resolve("b"))) {
            first.harvest(source, Format.DOCUMENTS);
            Path target = folder.resolve("export");
            first.export().write(new ExportRequest(target, ExportFormat.JSONL, null));
            HarvestReport report = second.harvest(target.resolve("loesungen.jsonl"));
            assertThat(complaints(report, stage -> true)).isEmpty();
            SolutionId id = first.solutions().ids().getFirst();
            assertThat(second.documents().of(id)).isEqualTo(first.documents().of(id));
        }
    }

    @Test
    void tableOfOneTopicHoldsItsSolutionsOnly() throws IOException {
        try (TestCatalogue catalogue = new TestCatalogue(folder.resolve("a"))) {
            SampleCorpus.all().forEach(catalogue.solutions()::save);
            Path target = folder.resolve("export");
            catalogue
                    .export()
                    .write(new ExportRequest(target, ExportFormat.CSV, TopicArea.BILDUNG));
            assertThat(Files.readString(target.resolve("loesungen.csv")))
                    .startsWith("\uFEFFKennung;Veröffentlichung;Titel")
                    .contains("Digitale Schulanmeldung")
                    .doesNotContain("Bewohnerparken");
        }
    }

    private void assertRoundTrip(TestCatalogue first) throws IOException {
        Path one = folder.resolve("export1");
        Path two = folder.resolve("export2");
        first.export().write(ExportRequest.everything(one));
        try (TestCatalogue second = new TestCatalogue(folder.resolve("b"))) {
            HarvestReport report = second.harvest(one);
            assertThat(complaints(report, stage -> true)).isEmpty();
            second.export().write(ExportRequest.everything(two));
        }
        assertThat(Trees.of(two)).isEqualTo(Trees.of(one));
    }

    private static List<ReportItem> complaints(HarvestReport report, Predicate<Stage> stages) {
        return report.items().stream()
                .filter(item -> item.level() != Level.OK && stages.test(item.stage()))
                .toList();
    }
}
