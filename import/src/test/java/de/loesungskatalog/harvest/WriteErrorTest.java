package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.loesungskatalog.harvest.WriteFaults.Kind;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.search.SearchQuery;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** R6: whichever write fails, nothing is lost, searching goes on, and the next run mends it. */
class WriteErrorTest {

    private static final boolean LONG = Boolean.getBoolean("katalog.test.long");
    private static final int LAST = LONG ? 200 : 20;
    private static final int SOLUTIONS = LONG ? 16 : 4; // enough for so many writes in one run

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void anyWriteMayFail(Kind kind) throws IOException {
        Path source = VersionedCatalogue.source(folder.resolve("source"), SOLUTIONS, 1);
        Path data = Files.createDirectories(folder.resolve("data"));
        WriteFaults faults = new WriteFaults().registered();
        Map<Level, Integer> outcomes = new TreeMap<>();
        Map<String, Integer> readings = new TreeMap<>();
        int hits = 0;
        try (TestCatalogue catalogue = TestCatalogue.onFaultyDisk(data, faults)) {
            catalogue.harvest(source, Format.FOLDER);
            for (int number = 1; number <= LAST; number++) {
                VersionedCatalogue.source(source, SOLUTIONS, number + 1);
                faults.failAt(number, kind);
                HarvestReport report = catalogue.harvest(source, Format.FOLDER);
                assertThat(catalogue.search.find(SearchQuery.everything()).total())
                        .as("searching after write %d failed", number)
                        .isEqualTo(SOLUTIONS);
                readings.merge(read(catalogue), 1, Integer::sum);
                hits += faults.heal() ? 1 : 0;
                await().atMost(Duration.ofSeconds(30)).until(() -> read(catalogue).equals("read"));
                outcomes.merge(report.worst(), 1, Integer::sum);

                HarvestReport again = catalogue.harvest(source, Format.FOLDER);
                assertThat(again.worst())
                        .as("%d: %s", number, again.items())
                        .isLessThan(Level.INCOMPLETE);
                assertThat(VersionedCatalogue.check(catalogue, data).values())
                        .as("after write %d failed", number)
                        .containsOnly(number + 1)
                        .hasSize(SOLUTIONS);
            }
        }
        System.out.printf(
                "R6: %s at each of %d writes, %d met; runs by worst line %s; records %s meanwhile;"
                        + " 0 damages%n",
                kind, LAST, hits, outcomes, readings);
        assertThat(hits).isEqualTo(LAST);
        try (TestCatalogue reopened = TestCatalogue.onDisk(data)) {
            assertThat(VersionedCatalogue.check(reopened, data)).hasSize(SOLUTIONS);
        }
    }

    private static String read(TestCatalogue catalogue) {
        try {
            assertThat(catalogue.solutions().ids()).hasSize(SOLUTIONS);
            return "read";
        } catch (DataAccessException e) {
            return "not read";
        }
    }
}
