package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.WorkerPool;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.source.Format;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

    @Test
    void archiveWithoutEndIsNamed() throws IOException {
        byte[] inner = "Text".getBytes(StandardCharsets.UTF_8);
        String name = "text.txt";
        for (int depth = 0; depth < 10; depth++) { // an archive that holds itself never ends
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(inner);
            }
            inner = bytes.toByteArray();
            name = "kreis.zip";
        }
        Path source = Files.createDirectories(folder.resolve("quelle"));
        Files.write(source.resolve("kreis.zip"), inner);
        ReportItem line = catalogue.harvest(source, Format.DOCUMENTS).items().getFirst();
        assertThat(line.level()).isEqualTo(Level.INCOMPLETE);
        assertThat(line.reason())
                .isEqualTo(
                        "Die Datei ist ungewöhnlich aufgebaut und wurde zum Schutz des Katalogs"
                                + " nicht geöffnet.");
        assertThat(line.remedy()).isNotBlank();
    }

    private static List<String> files(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> source.relativize(file).toString())
                    .toList();
        }
    }
}
