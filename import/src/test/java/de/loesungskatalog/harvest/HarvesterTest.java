package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;

class HarvesterTest {

    private static final SolutionId PARKING = new SolutionId("parken");
    private static final DocumentId DECK = new DocumentId("parken.folien");

    @TempDir private Path folder;
    private final PlainTextExtraction extraction = new PlainTextExtraction();
    private Path source;
    private TestCatalogue catalogue;

    @BeforeEach
    void setUp() throws IOException {
        catalogue = new TestCatalogue(folder, extraction);
        source = Files.createDirectories(folder.resolve("quelle"));
        write(
                "solutions/parken/solution.yml",
                """
                id: parken
                publication: published
                title: Bewohnerparken
                documents:
                  - id: folien
                    file: folien.txt
                    title: Folien
                    type: slides
                """);
        write("solutions/parken/folien.txt", "Antrag\fBescheid");
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void recordFilesAndPagesAreStoredTogether() {
        HarvestReport report = catalogue.harvest(source);
        assertThat(report.worst()).isEqualTo(Level.OK);
        assertThat(catalogue.solutions().find(PARKING))
                .map(Solution::title)
                .contains("Bewohnerparken");
        assertThat(catalogue.documents().pages(DECK))
                .extracting(DocumentPage::text)
                .containsExactly("Antrag", "Bescheid");
        assertThat(report.items())
                .extracting(ReportItem::item, ReportItem::change, ReportItem::pages)
                .containsExactly(
                        tuple("solutions/parken/solution.yml", ItemChange.NEW, 0),
                        tuple("solutions/parken/folien.txt", ItemChange.NEW, 2));
    }

    @Test
    void originalBytesAreInTheContentStore() throws IOException {
        catalogue.harvest(source);
        SourceDocument deck = catalogue.documents().find(DECK).orElseThrow();
        StoredContent bytes = Objects.requireNonNull(deck.content());
        assertThat(deck.fileName()).isEqualTo("folien.txt");
        assertThat(catalogue.content.open(bytes.sha256())).hasContent("Antrag\fBescheid");
    }

    @Test
    void recordsBesideAWholeCatalogueAreNotPartOfIt() throws IOException {
        write("catalogue.yml", "title: Probe\nlanguage: de\nformatVersion: 1\n");
        write(
                "werkzeug/proben/solutions/attrappe/solution.yml",
                "id: attrappe\npublication: published\ntitle: Attrappe\n");
        catalogue.harvest(source);
        assertThat(catalogue.solutions().ids()).containsExactly(PARKING);
    }

    @Test
    void itemThatCannotBeStoredCostsItselfOnly() throws IOException {
        catalogue
                .database
                .get(JdbcTemplate.class)
                .execute("alter table solution add constraint no_parking check (id <> 'parken')");
        for (String id : List.of("baum", "rad", "zaun")) { // before and after it
            write(
                    "solutions/" + id + "/solution.yml",
                    "id: %1$s\npublication: published\ntitle: Lösung %1$s\n".formatted(id));
        }
        HarvestReport report = catalogue.harvest(source);
        assertThat(catalogue.solutions().ids())
                .extracting(SolutionId::value)
                .containsExactly("baum", "rad", "zaun");
        assertThat(report.items())
                .filteredOn(row -> row.level() == Level.INCOMPLETE)
                .extracting(ReportItem::item)
                .containsExactly("solutions/parken/solution.yml");
        assertThat(
                        catalogue
                                .database
                                .get(JdbcTemplate.class)
                                .queryForList(
                                        "select item from harvest_item order by position",
                                        String.class))
                .isEqualTo(report.items().stream().map(ReportItem::item).toList());
    }

    @Test
    void runsAtTheSameTimeTakeTurns() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> catalogue.harvest(source));
            var second = threads.submit(() -> catalogue.harvest(source));
            assertThat(first.get().worst()).isEqualTo(Level.OK);
            assertThat(second.get().worst()).isEqualTo(Level.OK);
        }
        assertThat(extraction.calls()).isEqualTo(1);
    }

    @Test
    void secondRunChangesNothingAndExtractsNothing() {
        catalogue.harvest(source);
        long position = catalogue.database.outbox().position();
        HarvestReport second = catalogue.harvest(source);
        assertThat(second.items())
                .extracting(ReportItem::change)
                .containsOnly(ItemChange.UNCHANGED);
        assertThat(catalogue.database.outbox().position()).isEqualTo(position);
        assertThat(extraction.calls()).isEqualTo(1);
    }

    @Test
    void dryRunSaysWhatWouldHappenAndDoesNothing() throws IOException {
        HarvestReport report = catalogue.harvest(source, HarvestOption.DRY_RUN);
        assertThat(report.items()).extracting(ReportItem::change).containsOnly(ItemChange.NEW);
        assertThat(report.run().dryRun()).isTrue();
        assertThat(catalogue.solutions().ids()).isEmpty();
        assertThat(extraction.calls()).isZero();
        try (var stored = Files.walk(folder.resolve("content"))) {
            assertThat(stored.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void changedFileIsExtractedAgain() throws IOException {
        catalogue.harvest(source);
        write("solutions/parken/folien.txt", "Neu");
        HarvestReport report = catalogue.harvest(source);
        assertThat(report.items())
                .extracting(ReportItem::change)
                .containsExactly(ItemChange.UNCHANGED, ItemChange.CHANGED);
        assertThat(catalogue.documents().pages(DECK))
                .extracting(DocumentPage::text)
                .containsExactly("Neu");
    }

    @Test
    void newTitleOfADocumentKeepsItsTextWithoutExtraction() throws IOException {
        catalogue.harvest(source);
        Path record = source.resolve("solutions/parken/solution.yml");
        Files.writeString(record, Files.readString(record).replace("title: Folien", "title: Neu"));
        catalogue.harvest(source);
        assertThat(catalogue.documents().find(DECK)).map(SourceDocument::title).contains("Neu");
        assertThat(catalogue.documents().pages(DECK)).hasSize(2);
        assertThat(extraction.calls()).isEqualTo(1);
    }

    @Test
    void documentThatIsNoLongerNamedIsRemoved() throws IOException {
        catalogue.harvest(source);
        write("solutions/parken/solution.yml", "id: parken\ntitle: Bewohnerparken\n");
        catalogue.harvest(source);
        assertThat(catalogue.documents().of(PARKING)).isEmpty();
    }

    @Test
    void scanIsIncompleteAndKeepsItsBytes() throws IOException {
        write("solutions/parken/folien.txt", " ");
        HarvestReport report = catalogue.harvest(source);
        assertThat(report.run().outcome().exitCode()).isEqualTo(1);
        assertThat(report.items().getLast().reason()).contains("keinen lesbaren Text");
        assertThat(state()).isEqualTo(DocumentState.EMPTY);
    }

    @Test
    void damagedFileIsNamedAndTriedAgainNextTime() throws IOException {
        write("solutions/parken/folien.txt", "KAPUTT");
        ReportItem line = catalogue.harvest(source).items().getLast();
        assertThat(line.level()).isEqualTo(Level.INCOMPLETE);
        assertThat(line.reason()).isEqualTo("Die Datei ist beschädigt oder unvollständig.");
        assertThat(line.remedy()).startsWith("Öffnen Sie die Datei");
        catalogue.harvest(source);
        assertThat(extraction.calls()).isEqualTo(2);
        assertThat(state()).isEqualTo(DocumentState.FAILED);
    }

    @Test
    void fileThatKillsTheWorkerTwiceIsLeftAloneUntilRetry() throws IOException {
        write("solutions/parken/folien.txt", "TÖDLICH");
        catalogue.harvest(source);
        assertThat(state()).isEqualTo(DocumentState.FAILED);
        catalogue.harvest(source);
        assertThat(state()).isEqualTo(DocumentState.QUARANTINED);
        ReportItem third = catalogue.harvest(source).items().getLast();
        assertThat(extraction.calls()).isEqualTo(2);
        assertThat(third.level()).isEqualTo(Level.INCOMPLETE);
        assertThat(third.remedy()).contains("--retry");
        catalogue.harvest(source, HarvestOption.RETRY);
        assertThat(extraction.calls()).isEqualTo(3);
    }

    @Test
    void unknownFormatIsANoteOnly() throws IOException {
        Path file = Files.writeString(source.resolve("bild.bin"), "xyz");
        HarvestReport report = catalogue.harvest(file);
        assertThat(report.items()).extracting(ReportItem::level).containsExactly(Level.NOTE);
        assertThat(report.run().outcome().exitCode()).isZero();
    }

    @Test
    void missingSourceChangesNothing() {
        HarvestReport report = catalogue.harvest(folder.resolve("gibt es nicht"));
        assertThat(report.run().outcome().exitCode()).isEqualTo(3);
        assertThat(report.items().getFirst().reason()).contains("gibt es nicht");
    }

    @Test
    void everythingCanBeFoundWhenTheRunEnds() {
        catalogue.harvest(source);
        assertThat(catalogue.find("Bescheid")).containsExactly(PARKING);
    }

    @Test
    void journalHoldsTheLinesOfTheReport() {
        HarvestReport report = catalogue.harvest(source);
        assertThat(
                        catalogue
                                .database
                                .jdbc()
                                .sql("select item from harvest_item order by position")
                                .query(String.class)
                                .list())
                .isEqualTo(report.items().stream().map(ReportItem::item).toList());
        assertThat(
                        catalogue
                                .database
                                .jdbc()
                                .sql("select outcome from harvest_run")
                                .query(String.class)
                                .list())
                .isEqualTo(List.of("done"));
    }

    private DocumentState state() {
        return catalogue.documents().find(DECK).orElseThrow().state();
    }

    private void write(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
