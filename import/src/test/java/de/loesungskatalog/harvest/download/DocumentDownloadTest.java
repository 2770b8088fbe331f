package de.loesungskatalog.harvest.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

class DocumentDownloadTest {

    private static final DownloadLimits SMALL =
            new DownloadLimits(2_000_000, Duration.ofSeconds(5), Duration.ofSeconds(10));

    @TempDir private static Path shared;
    private static TlsServer server;

    @TempDir private Path folder;
    private DocumentDownload download;

    @BeforeAll
    static void start() throws Exception {
        server = new TlsServer(shared);
        server.answers("/folien.txt", "Hallo");
        server.answers("/gross", "x".repeat(3_000_000));
        server.redirects("/weiter", "/folien.txt");
        server.redirects("/fort", "https://example.org/folien.txt");
        server.redirects("/unsicher", "http://localhost/folien.txt");
        server.redirects("/kreis", "/kreis");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() throws IOException {
        download = new DocumentDownload(SMALL, folder, address -> true, server::trusting);
    }

    @AfterEach
    void close() throws IOException {
        download.close();
    }

    @Test
    void documentIsFetchedWithItsName() {
        Download result = fetch("/folien.txt");
        assertThat(result).isInstanceOf(Download.Fetched.class);
        Download.Fetched fetched = (Download.Fetched) result;
        assertThat(fetched.fileName()).isEqualTo("folien.txt");
        assertThat(fetched.file()).hasContent("Hallo");
    }

    @Test
    void redirectWithinTheHostIsFollowed() {
        assertThat(fetch("/weiter")).isInstanceOf(Download.Fetched.class);
    }

    @Test
    void redirectToAnotherHostIsRefused() {
        assertThat(reason("/fort")).contains("anderen Rechner");
    }

    @Test
    void redirectToPlainHttpIsRefused() {
        assertThat(reason("/unsicher")).contains("nur über https://");
    }

    @Test
    void endlessRedirectIsRefused() {
        assertThat(reason("/kreis")).contains("zu oft");
    }

    @Test
    void tooLargeDocumentIsRefusedAndNothingIsLeftBehind() {
        assertThat(reason("/gross")).contains("größer als 1 MB");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void missingDocumentIsNamed() {
        assertThat(reason("/fehlt")).contains("404");
    }

    @Test
    void plainHttpIsRefused() {
        Download result = download.fetch("http://localhost/x");
        assertThat(((Download.Refused) result).reason()).contains("nur über https://");
    }

    @Test
    void addressOfTheOwnMachineIsRefusedWithoutConnecting() throws Exception {
        try (DocumentDownload strict =
                new DocumentDownload(SMALL, folder, PublicAddresses::isPublic, server::trusting)) {
            for (String host : new String[] {"localhost", "127.0.0.1", "[::1]", "127.0.0.2"}) {
                String port = server.address("/folien.txt").replaceAll("^https://[^:]+", "");
                Download result = strict.fetch("https://" + host + port);
                assertThat(((Download.Refused) result).reason())
                        .isEqualTo("Die Adresse führt nicht ins öffentliche Internet.");
            }
        }
    }

    private Download fetch(String path) {
        return download.fetch(server.address(path));
    }

    private String reason(String path) {
        return ((Download.Refused) fetch(path)).reason();
    }
}
