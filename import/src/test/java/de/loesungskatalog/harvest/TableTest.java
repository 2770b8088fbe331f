package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.export.SpreadsheetTemplate;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.harvest.source.TableText;
import de.loesungskatalog.solution.Link;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.taxonomy.LeikaKey;
import de.loesungskatalog.taxonomy.TopicArea;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class TableTest {

    private static final int STANDS = 70; // as many as the fair of 2020 had
    private static final Charset CP1252 = Charset.forName("windows-1252");

    private static final List<Solution> stands = new ArrayList<>();

    @TempDir private Path folder;
    private TestCatalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = new TestCatalogue(folder.resolve("katalog"));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void germanHeadingsAndLabelsAreUnderstood() throws IOException {
        HarvestReport report =
                harvest(
                        """
                        Titel;Kurzbeschreibung;Themenfeld;Status;LeiKa-Schlüssel;Links;Veröffentlichung;Anbieter
                        Radzählung;Zählt Räder;Mobilität;Im Einsatz;99012345678901;"Netz | https://example.org
                        Quelltext | https://example.com | repository";Veröffentlicht;Stadt Muster
                        """);
        assertThat(complaints(report)).isEmpty();
        Solution solution = only();
        assertThat(solution.topics()).containsExactly(TopicArea.MOBILITAET_REISEN);
        assertThat(solution.status()).isEqualTo(SolutionStatus.PRODUCTION);
        assertThat(solution.leikaKeys()).containsExactly(new LeikaKey("99012345678901"));
        assertThat(solution.links())
                .containsExactly(
                        new Link("Netz", "https://example.org", null),
                        new Link("Quelltext", "https://example.com", "repository"));
        assertThat(solution.provider().getFirst().organisation().value()).isEqualTo("stadt-muster");
        assertThat(catalogue.organisations().all()).hasSize(1);
    }

    @Test
    void englishHeadingsAndCommasAreUnderstood() throws IOException {
        harvest("id,title,summary,publication\na,A,\"x, y\",published\n");
        assertThat(only().summary()).isEqualTo("x, y");
    }

    @Test
    void otherHeadingsAreMappedByAFileBesideTheTable() throws IOException {
        Files.writeString(folder.resolve("staende.zuordnung.yml"), "Projektname: title\n");
        harvest("Projektname;Veröffentlichung\nParken;Veröffentlicht\n");
        assertThat(only().title()).isEqualTo("Parken");
    }

    @Test
    void mappingToAFieldThatDoesNotExistStopsTheRun() throws IOException {
        Files.writeString(folder.resolve("staende.zuordnung.yml"), "Projektname: titel\n");
        HarvestReport report = harvest("Projektname\nParken\n");
        assertThat(report.worst()).isEqualTo(Level.FATAL);
        assertThat(report.items().getFirst().reason())
                .contains("staende.zuordnung.yml, Zeile 1: „titel“ ist kein Feld");
    }

    @Test
    void unknownHeadingAndWrongValueNameRowAndColumn() throws IOException {
        HarvestReport report =
                harvest(
                        "Titel;Farbe;Themenfeld;Veröffentlichung\n"
                                + "A;rot;Digitales;Veröffentlicht\n");
        assertThat(complaints(report))
                .containsExactly(
                        "Spalte „Farbe“: Diese Überschrift kennt der Katalog nicht; die Spalte wird"
                                + " nicht übernommen.",
                        "Zeile 2, Spalte „Themenfeld“, Feld „topics[1]“, Wert „Digitales“: Der Wert"
                                + " ist nicht erlaubt.");
    }

    @Test
    void tableWithoutTitleSaysSo() throws IOException {
        HarvestReport report = harvest("Foo;Bar\n1;2\n");
        assertThat(complaints(report))
                .anySatisfy(r -> assertThat(r).contains("keine Spalte „Titel“"));
    }

    @Test
    void seventyStandsComeThroughCsvInWindowsEncoding() throws IOException {
        Path file = folder.resolve("staende.csv");
        try (var out = Files.newBufferedWriter(file, CP1252);
                CSVPrinter printer =
                        new CSVPrinter(out, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            printer.printRecord(TableText.headings());
            for (Solution stand : stands) {
                printer.printRecord(TableText.cells(stand));
            }
        }
        assertEqualRecords(file);
    }

    @Test
    void seventyStandsComeThroughExcel() throws IOException {
        Path file = folder.resolve("staende.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Stände");
            row(sheet, 0, TableText.headings());
            for (int i = 0; i < stands.size(); i++) {
                row(sheet, i + 1, TableText.cells(stands.get(i)));
            }
        }
        assertEqualRecords(file);
    }

    @Test
    void numbersAndDatesOfExcelAreRead() throws IOException {
        Path file = folder.resolve("staende.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Stände");
            row(sheet, 0, List.of("Titel", "LeiKa", "Geändert am", "Veröffentlichung"));
            sheet.value(1, 0, "A");
            sheet.value(1, 1, 99_012_345_678_901L);
            sheet.value(1, 2, java.time.LocalDate.of(2026, 11, 23));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(1, 3, "Veröffentlicht");
        }
        assertThat(complaints(catalogue.harvest(file))).isEmpty();
        assertThat(only().leikaKeys()).containsExactly(new LeikaKey("99012345678901"));
        assertThat(only().updated()).isEqualTo("2026-11-23");
    }

    @Test
    void excelFileThatUnpacksToTooMuchIsRefused() throws IOException {
        Path file = folder.resolve("bombe.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 301; i++) {
                zip.write(zeros);
            }
        }
        HarvestReport report = catalogue.harvest(file, Format.XLSX);
        assertThat(report.items().getFirst().reason()).contains("entpackt zu groß");
    }

    @Test
    void templateForExcelIsUnderstoodAsItIs() throws IOException {
        Path file = folder.resolve("vorlage.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SpreadsheetTemplate.XLSX.write(out);
        }
        HarvestReport report = catalogue.harvest(file);
        assertThat(report.run().format()).isEqualTo("auto");
        assertThat(report.items()).isEmpty();
        assertThat(catalogue.solutions().ids()).isEmpty();
    }

    @Test
    void cellsThatStartLikeAFormulaAreGuardedAndComeBack() {
        Solution solution =
                Solution.titled(new de.loesungskatalog.solution.SolutionId("a"), "=1+1")
                        .withSummary("-5 Grad")
                        .withProblem("@x")
                        .withBenefit("'=schon geschützt");
        List<String> cells = TableText.cells(solution);
        assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
        assertThat(cells).contains("'=1+1", "'-5 Grad", "'@x", "''=schon geschützt");
    }

    private void assertEqualRecords(Path file) {
        HarvestReport report = catalogue.harvest(file);
        assertThat(complaints(report))
                .allSatisfy(reason -> assertThat(reason).contains("ist nicht beschrieben"));
        for (Solution stand : stands) {
            assertThat(catalogue.solutions().find(stand.id())).contains(stand);
        }
    }

    /** Records of the starter catalogue that the encoding of Windows can write, without files. */
    @BeforeAll
    static void readStands(@TempDir Path temporary) throws IOException {
        Path records = temporary.resolve("quelle/solutions");
        try (Stream<Path> starter = Files.list(Path.of("../data/solutions"))) {
            for (Path solution : starter.toList()) { // without its documents
                Path place = Files.createDirectories(records.resolve(solution.getFileName()));
                Files.copy(solution.resolve("solution.yml"), place.resolve("solution.yml"));
            }
        }
        try (TestCatalogue starter = new TestCatalogue(temporary.resolve("katalog"))) {
            starter.harvest(temporary.resolve("quelle"));
            for (var id : starter.solutions().ids()) {
                Solution solution =
                        starter.solutions().find(id).orElseThrow().withDocuments(List.of());
                if (CP1252.newEncoder().canEncode(solution.toString()) && stands.size() < STANDS) {
                    stands.add(solution);
                }
            }
            assertThat(stands).hasSize(STANDS);
        }
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private HarvestReport harvest(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("staende.csv"), csv, StandardCharsets.UTF_8);
        return catalogue.harvest(file, Format.CSV);
    }

    private Solution only() {
        List<Solution> all = catalogue.solutions().newest(10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> complaints(HarvestReport report) {
        return report.items().stream()
                .filter(line -> line.level() != Level.OK)
                .map(ReportItem::reason)
                .map(String::valueOf)
                .toList();
    }
}
