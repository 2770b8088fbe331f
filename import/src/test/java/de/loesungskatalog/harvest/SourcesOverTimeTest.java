package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.RunDescription;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.solution.SolutionId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What happens to the catalogue when sources change between runs. */
class SourcesOverTimeTest {

    private static final SolutionId A = new SolutionId("a");

    @TempDir private Path folder;
    private Path source;
    private TestCatalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = new TestCatalogue(folder.resolve("katalog"));
        source = Files.createDirectories(folder.resolve("quelle"));
        record("a", "id: a\ntitle: Ampel\npublication: published\n");
        record("b", "id: b\ntitle: Bus\npublication: published\n");
        catalogue.harvest(source);
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void solutionThatIsGoneFromItsSourceIsWithdrawnAndNotDeleted() throws IOException {
        remove("a");
        HarvestReport report = catalogue.harvest(source);
        assertThat(changes(report)).containsExactly(ItemChange.UNCHANGED, ItemChange.WITHDRAWN);
        assertThat(report.run().outcome().exitCode()).isZero();
        assertThat(catalogue.solutions().find(A)).isPresent();
        assertThat(catalogue.solutions().findPublished(A)).isEmpty();
        assertThat(catalogue.find("Ampel")).isEmpty();
        assertThat(changes(catalogue.harvest(source))).containsExactly(ItemChange.UNCHANGED);
    }

    @Test
    void solutionThatComesBackIsPublicAgain() throws IOException {
        remove("a");
        catalogue.harvest(source);
        record("a", "id: a\ntitle: Ampel\npublication: published\n");
        assertThat(changes(catalogue.harvest(source)))
                .containsExactly(ItemChange.CHANGED, ItemChange.UNCHANGED);
        assertThat(catalogue.find("Ampel")).containsExactly(A);
    }

    @Test
    void dryRunOnlySaysWhatWouldBeWithdrawn() throws IOException {
        remove("a");
        HarvestReport report = catalogue.harvest(source, HarvestOption.DRY_RUN);
        assertThat(changes(report)).contains(ItemChange.WITHDRAWN);
        assertThat(catalogue.solutions().findPublished(A)).isPresent();
    }

    @Test
    void nothingIsWithdrawnWhileSomethingInTheSourceIsBroken() throws IOException {
        remove("a");
        record("b", "id: b\ntitle: \"offen\n");
        HarvestReport report = catalogue.harvest(source);
        assertThat(changes(report)).doesNotContain(ItemChange.WITHDRAWN);
        assertThat(report.items().getLast().reason()).startsWith("2 Lösungen fehlen in der Quelle");
        assertThat(catalogue.solutions().countPublished()).isEqualTo(2);
    }

    @Test
    void anotherSourceWithdrawsNothingOfThisOne() throws IOException {
        Path other = Files.createDirectories(folder.resolve("andere/solutions/c"));
        Files.writeString(other.resolve("solution.yml"), "id: c\ntitle: C\n");
        assertThat(changes(catalogue.harvest(folder.resolve("andere"))))
                .containsExactly(ItemChange.NEW);
        assertThat(catalogue.solutions().countPublished()).isEqualTo(2);
    }

    @Test
    void sameFileNameInTwoSourcesIsTwoDocuments() throws IOException {
        Path one = Files.createDirectories(folder.resolve("eins"));
        Path two = Files.createDirectories(folder.resolve("zwei"));
        Files.writeString(one.resolve("vortrag.txt"), "Wärmepumpe");
        Files.writeString(two.resolve("vortrag.txt"), "Windrad");
        catalogue.harvest(one, Format.DOCUMENTS);
        catalogue.harvest(two, Format.DOCUMENTS);
        assertThat(catalogue.find("Wärmepumpe")).hasSize(1);
        assertThat(catalogue.find("Windrad")).hasSize(1);
        assertThat(changes(catalogue.harvest(two, Format.DOCUMENTS)))
                .containsExactly(ItemChange.UNCHANGED);
    }

    @Test
    void sameFileInAnotherPlaceIsTheSameDocument() throws IOException {
        Path one = Files.createDirectories(folder.resolve("eins"));
        Path two = Files.createDirectories(folder.resolve("zwei"));
        Files.writeString(one.resolve("vortrag.txt"), "Wärmepumpe");
        Files.writeString(two.resolve("vortrag.txt"), "Wärmepumpe");
        catalogue.harvest(one, Format.DOCUMENTS);
        assertThat(changes(catalogue.harvest(two, Format.DOCUMENTS)))
                .containsExactly(ItemChange.UNCHANGED);
    }

    @Test
    void partOfAFolderThatWasReadAsAWholeIsPointedOut() throws IOException {
        Path whole = folder.resolve("unterlagen");
        Path part = Files.createDirectories(whole.resolve("tag1"));
        Files.writeString(part.resolve("vortrag.txt"), "Wärmepumpe");
        assertThat(catalogue.harvest(whole, Format.DOCUMENTS).worst()).isEqualTo(Level.OK);
        HarvestReport report = catalogue.harvest(part, Format.DOCUMENTS);
        assertThat(report.items().getFirst().level()).isEqualTo(Level.NOTE);
        assertThat(report.items().getFirst().reason())
                .startsWith("Als Quelle wurde früher schon „" + whole + "“ eingelesen.");
        assertThat(catalogue.harvest(folder.resolve("quelle")).worst()).isEqualTo(Level.OK);
    }

    @Test
    void runEndsInOrderWhenTheProgramIsToldToAndTheNextOneGoesOn() throws Exception {
        Thread[] ending = new Thread[1];
        HarvestProgress endedAfterTheFirst =
                new HarvestProgress() {
                    @Override
                    public void done(int done, int total, String item) {
                        ending[0] = Thread.ofPlatform().start(catalogue.harvester::stop);
                        while (catalogue.harvester.isRunning()) {
                            Thread.onSpinWait();
                        }
                    }
                };
        int all = 2 * ItemPipeline.TOGETHER; // the items in hand are less than all
        Path more = Files.createDirectories(folder.resolve("mehr"));
        for (int i = 0; i < all; i++) {
            Files.writeString(more.resolve("%02d.txt".formatted(i)), "Text " + i);
        }
        HarvestReport report = catalogue.harvester.run(HarvestRequest.of(more), endedAfterTheFirst);
        ending[0].join();

        int stored = Collections.frequency(changes(report), ItemChange.NEW);
        assertThat(stored).isBetween(1, ItemPipeline.TOGETHER);
        assertThat(report.run().outcome().code()).isEqualTo("interrupted");
        assertThat(report.run().outcome().exitCode()).isEqualTo(1);
        assertThat(report.items().getLast().reason())
                .startsWith(
                        "Das Programm wurde beendet, als %d von %d Einträgen eingelesen waren."
                                .formatted(stored, all));
        catalogue.harvester.start();
        List<ItemChange> next = new ArrayList<>(Collections.nCopies(stored, ItemChange.UNCHANGED));
        next.addAll(Collections.nCopies(all - stored, ItemChange.NEW));
        assertThat(changes(catalogue.harvest(more))).containsExactlyElementsOf(next);
    }

    @Test
    void runAfterAnInterruptedOneSaysThatItTakesItUp() {
        new Journal(
                        catalogue.database.get(JdbcTemplate.class),
                        catalogue.database.get(PlatformTransactionManager.class))
                .begin(
                        new RunDescription(
                                UUID.randomUUID(), List.of("x"), "auto", false, Instant.EPOCH));
        HarvestReport report = catalogue.harvest(source);
        assertThat(report.items().getLast().reason())
                .startsWith("Das vorige Einlesen wurde unterbrochen");
        assertThat(catalogue.harvest(source).items().getLast().reason()).isNull();
    }

    private static List<ItemChange> changes(HarvestReport report) {
        return report.items().stream().map(ReportItem::change).toList();
    }

    private void record(String name, String yaml) throws IOException {
        Path file = source.resolve("solutions/" + name + "/solution.yml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }

    private void remove(String name) throws IOException {
        Files.delete(source.resolve("solutions/" + name + "/solution.yml"));
    }
}
