package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.harvest.export.ExportRequest;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Killing the process at any moment leaves each item before or after, never between. */
class KilledImportTest {

    private static final Path STARTER = Path.of("../data");
    private static final int KILLS = Boolean.getBoolean("katalog.test.long") ? 20 : 3;

    @TempDir private Path folder;

    @Test
    void killedImportLosesNothingAndEndsLikeAnUndisturbedOne() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Random random = new Random(20_201_119); // the same moments in every run
        Set<SolutionId> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(150), data);
            acknowledged.addAll(checkedIds(data, acknowledged));
        }
        Path disturbed = folder.resolve("disturbed");
        Path undisturbed = folder.resolve("undisturbed");
        try (TestCatalogue survivor = TestCatalogue.onDisk(data);
                TestCatalogue fresh = new TestCatalogue(folder.resolve("fresh"))) {
            survivor.harvest(STARTER, Format.FOLDER);
            fresh.harvest(STARTER, Format.FOLDER);
            survivor.export().write(ExportRequest.everything(disturbed));
            fresh.export().write(ExportRequest.everything(undisturbed));
            assertThat(survivor.search.find(SearchQuery.everything()).total())
                    .isEqualTo(survivor.solutions().countPublished());
            // both catalogues were indexed from equal databases, the one with interruptions
            assertThat(IndexContent.of(data.resolve("index")))
                    .isEqualTo(IndexContent.of(folder.resolve("fresh/index")));
        }
        assertThat(Trees.of(disturbed)).isEqualTo(Trees.of(undisturbed));
    }

    /** Kills the import when it has stored some items, or lets it end if it is faster. */
    private static void killAfter(int items, Path data) throws IOException, InterruptedException {
        Process process = ImportProcess.start(data, STARTER);
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            while (line != null && stored(line) < items) {
                line = out.readLine();
            }
        } finally {
            process.destroyForcibly(); // on Linux: kill -9
            process.waitFor();
        }
    }

    private static List<String> published(TestCatalogue catalogue, List<SolutionId> ids) {
        return catalogue.solutions().findAll(ids).values().stream()
                .filter(Solution::isPublished)
                .map(solution -> solution.id().value())
                .toList();
    }

    private static int stored(String line) {
        return line.startsWith(ImportProcess.MARK)
                ? Integer.parseInt(line.substring(ImportProcess.MARK.length()))
                : -1;
    }

    /** Ids that are stored, each whole and none of the earlier ones lost. */
    private static List<SolutionId> checkedIds(Path data, Set<SolutionId> earlier) {
        try (TestCatalogue catalogue = TestCatalogue.onDisk(data)) {
            List<SolutionId> ids = catalogue.solutions().ids();
            assertThat(ids).containsAll(earlier);
            catalogue.follow();
            assertThat(IndexContent.of(data.resolve("index")).solutions())
                    .containsExactlyInAnyOrderElementsOf(published(catalogue, ids));
            for (SolutionId id : ids) {
                Solution solution = catalogue.solutions().find(id).orElseThrow();
                List<SourceDocument> documents = catalogue.documents().of(id);
                assertThat(documents).as(id.value()).hasSameSizeAs(solution.documents());
                for (SourceDocument document : documents) {
                    assertThat(document.content()).isNotNull();
                    assertThat(catalogue.documents().pages(document.id()))
                            .as(document.id().value())
                            .hasSize(document.metadata().pageCount());
                }
            }
            return ids;
        }
    }
}
