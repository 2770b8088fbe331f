package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.loesungskatalog.harvest.HarvestRequest;
import de.loesungskatalog.harvest.Harvester;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;

/** The operation pages: who gets in, what runs say, what uploads become. */
@SiteTest
class OperationIT {

    private static final String FORM = "multipart/form-data; boundary=grenze";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort private int port;
    @Autowired private Harvester harvester;
    @TempDir private Path folder;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/betrieb",
                "/betrieb/hochladen",
                "/betrieb/laeufe/4711",
                "/%62etrieb",
                "/betrieb;a=b",
                "/betrieb/nirgends"
            })
    void nobodyGetsInWithoutAToken(String path) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"Betrieb\", charset=\"UTF-8\"");
        assertThat(new String(answer.body(), UTF_8)).contains("Hier ist eine Anmeldung nötig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !", "Basic", "Bearer kennwort-des-betriebs-0123", "Basic Og=="})
    void whatIsNoTokenOpensNothing(String header) throws Exception {
        assertThat(visitor.get("/betrieb", "Authorization", header).statusCode()).isEqualTo(401);
    }

    @Test
    void pagesAreNeitherKeptNorFoundAndSetNoCookie() throws Exception {
        HttpResponse<byte[]> answer =
                visitor.get("/betrieb", "Authorization", basic(SampleSite.OPERATOR_TOKEN));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "/betrieb, 200",
        "/betrieb/hochladen, 200",
        "/betrieb/laeufe/4711, 404",
        "/betrieb/anderes, 403"
    })
    void editorsSeeRunsAndUploadsOnly(String path, int status) throws Exception {
        assertThat(visitor.get(path, "Authorization", basic(SampleSite.EDITOR_TOKEN)).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://angreifer.example",
        "Origin, null",
        "X-Nothing, x"
    })
    void formsOfOtherSitesAreRefused(String header, String value) throws Exception {
        HttpResponse<byte[]> answer =
                post(part("folien.txt", "Text") + "--grenze--\r\n", header, value);
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNoUploadIsRefusedAsSuch() throws Exception {
        HttpResponse<byte[]> answer =
                visitor.post(
                        "/betrieb/hochladen",
                        BodyPublishers.ofString("<x/>"),
                        "Content-Type",
                        "text/xml",
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Authorization",
                        basic(SampleSite.OPERATOR_TOKEN));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void originOfThisSiteWillDoWhereTheBrowserSaysNoMore() throws Exception {
        HttpResponse<byte[]> answer = post("--grenze--\r\n", "Origin", "http://localhost:" + port);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void uploadedFilesBecomeSolutionsAndEachHasItsResult() throws Exception {
        HttpResponse<byte[]> answer =
                upload(
                        part("../../Radwegekarte.txt", "Radwege der Stadt Musterdorf")
                                + part(
                                        "staende.csv",
                                        "Titel;Kurzbeschreibung;Status\n;ohne Titel;\n"));
        assertThat(answer.statusCode()).isEqualTo(303);
        String run = answer.headers().firstValue("Location").orElseThrow();

        Document page = finished(run);

        assertThat(page.select("dd .lk-source").eachText())
                .containsExactly("Radwegekarte.txt", "staende.csv");
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(line -> line.startsWith("Radwegekarte.txt in Ordnung, neu, 1 Seite"))
                .anyMatch(line -> line.contains("staende.csv") && line.contains("unvollständig"));
        assertThat(page.select("dd").eachText()).contains("Fertig, bitte prüfen");
        assertThat(visitor.text("/suche?q=Radwegekarte")).contains("/loesungen/radwegekarte");
    }

    @Test
    void nothingIsLeftOfAnUploadThatHasBeenRead() throws Exception {
        finished(
                upload(part("einmal.txt", "Einmaliges"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
        Document page = page("/betrieb");
        assertThat(page.select("tbody tr:first-child").text()).contains("einmal.txt", "Fertig");
    }

    @Test
    void limitsAreSaidBeforeAndHeld() throws Exception {
        assertThat(page("/betrieb/hochladen").select("#datei-grenzen").text())
                .isEqualTo("Höchstens 4 Dateien auf einmal, je Datei 1 MB, zusammen 3 MB.");
        String tooLarge = part("gross.txt", "x".repeat((1 << 20) + 1));
        HttpResponse<byte[]> answer = upload(tooLarge);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(alert(answer)).contains("Die Dateien sind zu groß.");
        HttpResponse<byte[]> many = upload(part("a.txt", "a").repeat(5));
        assertThat(many.statusCode()).isEqualTo(413);
        assertThat(alert(many)).contains("zu viele Dateien");
        HttpResponse<byte[]> none = upload(part("", ""));
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(alert(none)).contains("keine Datei ausgewählt");
    }

    @Test
    void runsOfTheCommandLineAreShownWithTheirProblems() throws Exception {
        Path source = Files.createDirectories(folder.resolve("quelle/solutions/halb"));
        Files.writeString(
                source.resolve("solution.yml"), "id: halb\ntitle: Halb\ntopics: [weltall]\n");
        harvester.run(
                HarvestRequest.of(folder.resolve("quelle")),
                de.loesungskatalog.harvest.HarvestProgress.NONE);

        Document overview = page("/betrieb");

        assertThat(overview.select("tbody tr:first-child").text())
                .contains("quelle", "Fertig, bitte prüfen", "1 neu");
        Document run = page(overview.select("tbody tr:first-child a").attr("href"));
        assertThat(run.select("tbody tr:first-child").text()).contains("unvollständig", "weltall");
    }

    @ParameterizedTest
    @CsvSource({
        "loesungen-vorlage.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "loesungen-vorlage.csv, text/csv;charset=UTF-8"
    })
    void templatesAreOpenToEverybody(String name, String type) throws Exception {
        HttpResponse<byte[]> answer = visitor.get("/vorlagen/" + name);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + name + "\"");
        assertThat(answer.body()).isNotEmpty();
        assertThat(visitor.get("/vorlagen/andere.xlsx").statusCode()).isEqualTo(404);
    }

    private Document finished(String run) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Document page = page(run);
            if (page.select("[data-live]").isEmpty()) {
                return page;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("The run did not end: " + run);
    }

    private Document page(String path) throws Exception {
        HttpResponse<byte[]> answer =
                visitor.get(path, "Authorization", basic(SampleSite.OPERATOR_TOKEN));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(new String(answer.body(), UTF_8));
    }

    private static String alert(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), UTF_8)).select("[role=alert]").text();
    }

    private HttpResponse<byte[]> upload(String parts) throws Exception {
        return post(parts + "--grenze--\r\n", "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<byte[]> post(String body, String header, String value)
            throws IOException, InterruptedException {
        BodyPublisher content = BodyPublishers.ofString(body);
        return visitor.post(
                "/betrieb/hochladen",
                content,
                "Content-Type",
                FORM,
                "Authorization",
                basic(SampleSite.EDITOR_TOKEN),
                header,
                value);
    }

    private static String part(String name, String content) {
        return "--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                + content
                + "\r\n";
    }

    private static String basic(String token) {
        return "Basic " + Base64.getEncoder().encodeToString(("betrieb:" + token).getBytes(UTF_8));
    }
}
