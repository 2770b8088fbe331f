package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.WorkerPool;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.source.Format;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of strangers, read by real workers: each ends as a document or as a named failure. */
class StrangersDocumentsTest {

    @TempDir private Path folder;
    private WorkerPool workers;
    private TestCatalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        workers = new WorkerPool(ExtractionLimits.DEFAULTS, folder.resolve("work-extraction"), 2);
        catalogue = new TestCatalogue(folder, workers);
    }

    @AfterEach
    void close() {
        catalogue.close();
        workers.close();
    }

    @Test
    void everyFileEndsAsADocumentOrAsANamedFailure() throws IOException {
        Path source = SharedMaterial.folder("corpus/documents/okfde__datenschule.de");
        List<String> files = files(source);
        HarvestReport report = catalogue.harvest(source, Format.DOCUMENTS);
        assertThat(report.items()).extracting(ReportItem::item).containsAll(files);
        for (ReportItem line : report.items()) {
            assertThat(line.pages() > 0 || line.reason() != null).as(line.toString()).isTrue();
        }
        assertThat(catalogue.solutions().ids()).hasSize(files.size());
        assertThat(catalogue.harvest(source, Format.DOCUMENTS).items())
                .extracting(ReportItem::change)
                .containsOnly(ItemChange.UNCHANGED);
    }

    private static List<String> files(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> source.relativize(file).toString())
                    .toList();
        }
    }
}
