package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import de.loesungskatalog.web.Chromium;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The delivered program against people who mean it no good: scripts in every text, forged lines for
 * the log, far too many searches, slow and endless requests. One server for all, filled with
 * nothing but hostile records.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersPackageIT {

    private static final boolean LONG = Boolean.getBoolean("katalog.test.long");
    private static final int SOLUTIONS = LONG ? Integer.MAX_VALUE : 3;
    private static final int SLOW_CONNECTIONS = LONG ? 1_000 : 200;
    private static final Duration SLOW_TIME =
            LONG ? Duration.ofSeconds(120) : Duration.ofSeconds(1);
    private static final int SLOW_WAYS = 3;
    private static final int BURST = 100;
    private static final int VECTORS_OF_A_REPORT = 16; // only so many reports are taken an hour
    private static final int TRIES = 3; // a busy machine is no slow answer
    private static final int MOST_CHUNKS = 1_000; // 64 MB
    private static final String TOKEN = "kennwort-fuer-die-pruefung";
    private static final String OPERATOR =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString(("x:" + TOKEN).getBytes(StandardCharsets.UTF_8));

    @TempDir private static Path elsewhere;
    private VectorCatalogue catalogue = new VectorCatalogue(Path.of(""), 0);
    private PackagedProgram program;
    private PackagedProgram.Outcome imported = new PackagedProgram.Outcome(0, "");
    private URI address = URI.create("http://localhost");
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    void start() throws Exception {
        catalogue = new VectorCatalogue(elsewhere.resolve("boese"), SOLUTIONS);
        catalogue.write();
        String vector = catalogue.vectors().get(6);
        Files.writeString(
                elsewhere.resolve("application.properties"),
                """
                katalog.operation.token=%s
                katalog.import.upload-token=%s-redaktion
                katalog.import.upload-size=5MB
                katalog.site.texts=%s
                katalog.site.name=%s
                katalog.site.operator=%s
                katalog.requests.searches-per-minute=600
                spring.profiles.active=metrics
                management.server.port=0
                logging.structured.format.file=ecs
                logging.file.name=%s
                """
                        .formatted(
                                TOKEN,
                                TOKEN,
                                catalogue.writeTexts(elsewhere.resolve("texte")),
                                vector,
                                vector,
                                elsewhere.resolve("protokoll.json")));
        program =
                PackagedProgram.start(
                        elsewhere, "serve", "--no-sample", "--port", "0", "--data-dir", "daten");
        address = program.address();
        imported =
                PackagedProgram.run(
                        elsewhere, "import", "--data-dir", "daten", "--format", "folder", "boese");
    }

    @AfterAll
    void end() {
        if (program != null) {
            program.close();
        }
        client.close();
    }

    @Test
    void scriptInAnyInputRunsInNoOutput() throws Exception {
        assertThat(imported.exitCode()).as(imported.output()).isIn(0, 1);
        List<String> vectors = catalogue.vectors();
        for (int i = 0; i < vectors.size(); i += VECTORS_OF_A_REPORT) {
            int end = Math.min(vectors.size(), i + VECTORS_OF_A_REPORT);
            String text = String.join("\n", vectors.subList(i, end));
            assertThat(report(text).statusCode()).as(text).isEqualTo(302);
        }
        try (Chromium chromium = Chromium.start();
                ScriptTrap trap = new ScriptTrap(chromium, address, TOKEN)) {
            Set<String> paths = new TreeSet<>(pages());
            for (String id : catalogue.ids()) {
                Page page = trap.visit("/loesungen/" + id);
                assertThat(page.locator("h1").innerText()).as(id).contains("gefaelscht");
                paths.addAll(links(page, "main a[href*='/dokumente/']"));
                paths.addAll(links(page, "main a[href*='/organisationen/']"));
            }
            trap.visit("/betrieb");
            paths.addAll(links(trap.page(), "a[href*='/betrieb/laeufe/']"));
            paths.forEach(trap::visit);
            for (String vector : catalogue.sample()) {
                Page home = trap.visit("/");
                home.locator("input[name=q]").first().fill(vector);
                home.waitForResponse(
                        response -> response.url().contains("/suggestions"),
                        () -> home.locator("input[name=q]").first().pressSequentially(" Fol"));
                trap.look();
                Page form = trap.visit("/barriere-melden");
                form.locator("[name=text]").fill(vector);
                form.locator("[name=antwort]").fill(vector);
                form.locator(".lk-form button").click();
                form.waitForSelector("[aria-invalid=true]");
                trap.look();
            }
            trap.visit("/loesungen/" + catalogue.ids().getFirst()).pdf();
            System.out.printf(
                    "S1: %d vectors, %d solutions, %d pages visited, %d findings%n",
                    catalogue.vectors().size(),
                    catalogue.ids().size(),
                    trap.visits(),
                    trap.findings().size());
            assertThat(trap.findings()).isEmpty();

            trap.page().navigate("data:text/html,<script>alert('the trap works')</script>");
            assertThat(trap.findings()).anyMatch(one -> one.contains("dialog: the trap works"));
        }
    }

    @Test
    void noLineOfTheLogIsForgedAndNoAddressIsKept() throws Exception {
        String forged = encoded(VectorCatalogue.FORGED);
        for (String path :
                List.of(
                        "/suche?q=",
                        "/",
                        "/loesungen/",
                        "/dateien/x/",
                        "/api/v1/solutions?size=")) {
            get(path + forged, "X-Forwarded-For", "203.0.113.77", "User-Agent", "x " + forged);
        }
        report(VectorCatalogue.FORGED);
        List<String> lines = new ArrayList<>(program.output());
        lines.addAll(imported.output().lines().toList());
        lines.addAll(Files.readAllLines(elsewhere.resolve("protokoll.json")));
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .doesNotStartWith("2026-11-25T00:00:00Z ERROR gefaelscht")
                                        .doesNotContain("\u001b[31m", "203.0.113.77"));
        System.out.printf("S17: %d lines, 0 forged%n", lines.size());
    }

    @Test
    void logIsJsonForMachinesWhereAsked() throws Exception {
        List<String> lines = Files.readAllLines(elsewhere.resolve("protokoll.json"));
        assertThat(lines).isNotEmpty();
        JsonMapper json = JsonMapper.builder().build();
        assertThat(lines).allSatisfy(line -> assertThat(json.readTree(line).isObject()).isTrue());
    }

    @Test
    void clientThatSearchesTooOftenWaitsAndOthersDoNot() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < 2 * BURST; i++) {
            answers.add(get("/api/v1/suggestions?q=a", "X-Forwarded-For", "203.0.113.5"));
        }
        List<Integer> codes = answers.stream().map(HttpResponse::statusCode).toList();
        assertThat(codes.subList(0, BURST)).containsOnly(200);
        assertThat(codes).contains(429);
        HttpResponse<String> problem = firstWith(429, answers);
        assertThat(problem.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(problem.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(problem.body()).contains("Too many searches");

        HttpResponse<String> page = get("/suche?q=a", "X-Forwarded-For", "203.0.113.5");
        for (int i = 0; i < BURST && page.statusCode() == 200; i++) {
            page = get("/suche?q=a", "X-Forwarded-For", "203.0.113.5");
        }
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Das waren sehr viele Suchen auf einmal");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();

        assertThat(get("/suche?q=a", "X-Forwarded-For", "203.0.113.6").statusCode()).isEqualTo(200);
        assertThat(get("/hilfe", "X-Forwarded-For", "203.0.113.5").statusCode()).isEqualTo(200);
        System.out.printf(
                "S7: %d of %d searches at once answered, the rest 429%n",
                codes.stream().filter(code -> code == 200).count(), codes.size());
    }

    @Test
    void pageBeyondTheLastIsRefusedOrTheLastAtOnce() throws Exception {
        long slowest = 0;
        List<Integer> codes = new ArrayList<>();
        for (String path :
                List.of(
                        "/api/v1/solutions?q=&page=51&size=20",
                        "/api/v1/solutions?q=&page=2147483647&size=1000",
                        "/api/v1/solutions?q=&page=99999999999999999999",
                        "/api/v1/solutions?q=&size=1001",
                        "/suche?q=&seite=2147483647",
                        "/suche?q=&seite=-1")) {
            long quickest = Long.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                long start = System.nanoTime();
                int code = get(path, "X-Forwarded-For", "203.0.113.9").statusCode();
                quickest = Math.min(quickest, (System.nanoTime() - start) / 1_000_000);
                codes.add(code);
            }
            slowest = Math.max(slowest, quickest);
        }
        System.out.printf("S9: %s, slowest %d ms%n", new TreeSet<>(codes), slowest);
        assertThat(codes).containsOnly(200, 400);
        assertThat(slowest).isLessThanOrEqualTo(200);
    }

    @Test
    void figuresAreOnTheirOwnPortAndNotOnThePublicOne() throws Exception {
        URI figures =
                program.output().stream()
                        .filter(line -> line.contains("/actuator/prometheus"))
                        .map(line -> URI.create(line.substring(line.indexOf("http://")).strip()))
                        .findFirst()
                        .orElseThrow();
        assertThat(send(HttpRequest.newBuilder(figures)).body())
                .contains("http_server_requests_seconds_count", "jvm_memory_used_bytes");
        assertThat(send(HttpRequest.newBuilder(figures.resolve("/actuator/env"))).statusCode())
                .isEqualTo(404);
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(get("/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void slowClientsDoNotKeepOthersWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_CONNECTIONS; i++) {
                slow.add(slow(i));
            }
            long end = System.nanoTime() + SLOW_TIME.toNanos();
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                assertThat(get("/hilfe").statusCode()).isEqualTo(200);
                millis.add((System.nanoTime() - start) / 1_000_000);
                drip(slow);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        millis.sort(null);
        long p95 = millis.get(millis.size() * 95 / 100);
        System.out.printf(
                "S12: %d slow connections (header, body, reading), %d s: p95 of others %d ms%n",
                SLOW_CONNECTIONS, SLOW_TIME.toSeconds(), p95);
        assertThat(p95).isLessThanOrEqualTo(1_000);
    }

    @Test
    void hugeRequestIsRefusedInTimeAndLeavesNothing() throws Exception {
        Set<Path> before = files();
        String fields = Stream.generate(() -> "a=b").limit(10_000).collect(Collectors.joining("&"));
        String part = "--g\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
        List<HttpRequest.Builder> huge =
                List.of(
                        form("/barriere-melden", fields),
                        form("/barriere-melden", "text=" + "x".repeat(3_000_000)),
                        multipart(part.repeat(1_000)),
                        multipart(
                                part.replace("name=\"a\"", "name=\"a\"; filename=\"a.txt\"")
                                        + "x".repeat(6_000_000)),
                        request("/suche?q=a").header("X-Large", "x".repeat(100_000)),
                        request("/suche?q=" + "x".repeat(100_000)));
        List<Integer> codes = new ArrayList<>();
        for (HttpRequest.Builder one : huge) {
            codes.add(send(one).statusCode());
        }
        codes.add(endlessBody());
        System.out.println("S13: answers " + codes);
        assertThat(codes).allMatch(code -> code == 400 || code == 413 || code == 431);
        assertThat(files()).isEqualTo(before);
    }

    /** Sends chunks for as long as the server takes them, or says what it thinks of it. */
    private int endlessBody() throws IOException {
        byte[] chunk = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(US_ASCII);
        try (Socket socket =
                open(
                        "POST /barriere-melden HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site:"
                                + " same-origin\r\nTransfer-Encoding: chunked\r\nContent-Type:"
                                + " application/x-www-form-urlencoded\r\n\r\n")) {
            socket.setSoTimeout(10_000);
            for (int i = 0; i < MOST_CHUNKS && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write(chunk);
            }
            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            return Integer.parseInt(new String(status, US_ASCII).substring(9));
        }
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(elsewhere.resolve("daten"))) {
            return files.filter(file -> file.toString().contains("/work/"))
                    .filter(Files::isRegularFile)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Every page that shows something of a stranger, or of what the visitor asks. */
    private List<String> pages() {
        List<String> pages =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/suche?q=",
                                "/suche?q=&seite=2",
                                "/suche?q=Folientext",
                                "/suche?q=Vektoren",
                                "/suche.atom?q=Folientext",
                                "/themen",
                                "/themen/umwelt",
                                "/regionen",
                                "/regionen/suedwestfalen",
                                "/veranstaltungen",
                                "/veranstaltungen/messe",
                                "/hilfe",
                                "/impressum",
                                "/datenschutz",
                                "/barrierefreiheit",
                                "/betrieb/barrieren",
                                "/betrieb/hochladen",
                                "/sitemap.xml",
                                "/api/v1/solutions?q=Folientext&size=20",
                                "/api/v1/events?q=Folientext",
                                "/api/v1/organisations",
                                "/api/v1/openapi.json"));
        for (String vector : catalogue.sample()) {
            String v = encoded(vector);
            pages.add("/suche?q=" + v);
            pages.add("/suche?q=a&thema=" + v + "&region=" + v + "&stand=" + v + "&seite=" + v);
            pages.add("/suche.atom?q=" + v);
            pages.add("/barriere-melden?adresse=/" + v);
            pages.add("/themen/" + v.replace("%2F", "-"));
            pages.add("/" + v);
            pages.add("/api/v1/solutions?q=" + v);
            pages.add("/api/v1/solutions?q=a&size=" + v + "&topic=" + v);
            pages.add("/api/v1/suggestions?q=" + v);
        }
        return pages;
    }

    private static List<String> links(Page page, String selector) {
        Locator links = page.locator(selector);
        List<String> paths = new ArrayList<>();
        for (Locator link : links.all()) {
            String href = link.getAttribute("href");
            paths.add(href.replaceAll("#.*", ""));
        }
        paths.removeIf(path -> path.endsWith("/text.txt"));
        return paths;
    }

    private HttpResponse<String> report(String text) throws Exception {
        return send(
                form(
                        "/barriere-melden",
                        "adresse=/hilfe&anliegen=barriere&text="
                                + encoded(text)
                                + "&antwort="
                                + encoded("\"<img/src=x/onerror=alert(1)>\"@example.org")));
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder multipart(String parts) {
        return request("/betrieb/hochladen")
                .header("Content-Type", "multipart/form-data; boundary=g")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Authorization", OPERATOR)
                .POST(BodyPublishers.ofString(parts + "\r\n--g--\r\n"));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> firstWith(int code, List<HttpResponse<String>> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == code)
                .findFirst()
                .orElseThrow();
    }

    private Socket open(String beginning) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1_024); // what is not read stays with the server
        socket.setSoTimeout(5_000);
        socket.connect(new InetSocketAddress("localhost", address.getPort()), 5_000);
        socket.getOutputStream().write(beginning.getBytes(US_ASCII));
        return socket;
    }

    /** In turns: a header without end, a body without end, an answer that hardly anybody reads. */
    private Socket slow(int number) throws IOException {
        return switch (number % SLOW_WAYS) {
            case 0 -> open("GET /suche?q=a HTTP/1.1\r\nHost: x\r\nX-A: ");
            case 1 ->
                    open(
                            """
                            POST /barriere-melden HTTP/1.1\r
                            Host: x\r
                            Sec-Fetch-Site: same-origin\r
                            Content-Type: application/x-www-form-urlencoded\r
                            Content-Length: 100000\r
                            \r
                            text=\
                            """);
            default -> open("GET /api/v1/solutions?q=&size=1000 HTTP/1.1\r\nHost: x\r\n\r\n");
        };
    }

    /** One more byte each; who was cut off comes again. */
    private void drip(List<Socket> slow) throws IOException {
        for (int i = 0; i < slow.size(); i++) {
            try {
                if (i % SLOW_WAYS == SLOW_WAYS - 1) {
                    slow.get(i).getInputStream().read();
                } else {
                    slow.get(i).getOutputStream().write('x');
                }
            } catch (IOException e) {
                slow.get(i).close();
                slow.set(i, slow(i));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
