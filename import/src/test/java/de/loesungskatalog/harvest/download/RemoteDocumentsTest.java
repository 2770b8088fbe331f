package de.loesungskatalog.harvest.download;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.harvest.TestCatalogue;
import de.loesungskatalog.harvest.export.ExportRequest;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents by address, from the record to the export. */
class RemoteDocumentsTest {

    private static final DocumentId DECK = new DocumentId("a.folien");

    @TempDir private Path folder;
    private TlsServer server;
    private TestCatalogue catalogue;
    private Path source;

    @BeforeEach
    void open() throws Exception {
        server = new TlsServer(folder);
        server.answers("/folien.txt", "Eins\fZwei");
        catalogue =
                new TestCatalogue(folder.resolve("katalog")) {
                    @Override
                    protected DocumentDownload downloads(Path work) throws IOException {
                        return new DocumentDownload(
                                DownloadLimits.DEFAULTS, work, address -> true, server::trusting);
                    }
                };
        source = record(server.address("/folien.txt"));
    }

    @AfterEach
    void close() {
        catalogue.close();
        server.close();
    }

    @Test
    void documentIsFetchedReadAndSearchable() {
        HarvestReport report = catalogue.harvest(source);
        assertThat(report.worst()).isEqualTo(Level.OK);
        assertThat(report.items().getLast().item()).isEqualTo(server.address("/folien.txt"));
        assertThat(catalogue.documents().pages(DECK))
                .extracting(DocumentPage::text)
                .containsExactly("Eins", "Zwei");
        assertThat(catalogue.find("Zwei")).hasSize(1);
    }

    @Test
    void whatWasFetchedIsNotFetchedAgain() {
        catalogue.harvest(source);
        server.close();
        assertThat(catalogue.harvest(source).items())
                .extracting(ReportItem::change)
                .containsOnly(ItemChange.UNCHANGED);
    }

    @Test
    void deadAddressIsNamedAndTheSolutionIsKept() throws IOException {
        HarvestReport report = catalogue.harvest(record(server.address("/fehlt")));
        assertThat(report.run().outcome().exitCode()).isEqualTo(1);
        assertThat(report.items().getLast().reason()).contains("404");
        assertThat(catalogue.solutions().ids()).hasSize(1);
    }

    @Test
    void exportHoldsTheFileAndReadsBackWithoutTheServer() throws IOException {
        catalogue.harvest(source);
        Path export = folder.resolve("export");
        catalogue.export().write(ExportRequest.everything(export));
        server.close();
        assertThat(export.resolve("solutions/a/folien/folien.txt")).hasContent("Eins\fZwei");
        try (TestCatalogue second = new TestCatalogue(folder.resolve("zweiter"))) {
            assertThat(second.harvest(export).worst()).isEqualTo(Level.OK);
            assertThat(second.documents().pages(DECK)).hasSize(2);
        }
    }

    private Path record(String address) throws IOException {
        Path file = folder.resolve("quelle/solutions/a/solution.yml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                id: a
                publication: published
                title: A
                documents:
                  - id: folien
                    title: Folien
                    url: %s
                """
                        .formatted(address));
        return folder.resolve("quelle");
    }
}
