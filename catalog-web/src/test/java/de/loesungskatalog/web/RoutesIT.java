package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * S2, S16, S18, S23: what holds for every route that exists, and that no other exists. The list is
 * compared with the application's own mappings, so that a new route without a line in {@code
 * routes.tsv} fails the build.
 */
@SiteTest
class RoutesIT {

    /** What nobody outside should learn from an error. */
    private static final Pattern INTERNAL =
            Pattern.compile(
                    "Exception|\\bat de\\.|org\\.springframework|java\\.lang|jakarta|Tomcat"
                            + "|select .* from|stackTrace|katalog-site");

    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    @LocalServerPort private int port;
    @Autowired private List<RequestMappingInfoHandlerMapping> mappings = List.of();
    private Visitor visitor = new Visitor(0);

    /** A line of the table. */
    record Route(String method, String pattern, String request, int status, String kind) {

        static Route parse(String line) {
            String[] cells = line.split("\t");
            return new Route(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4]);
        }

        String key() {
            return method + " " + pattern;
        }
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void everyRouteIsInTheTableAndNoOther() throws IOException {
        Set<String> mapped = new TreeSet<>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> mapped.addAll(keys(info)));
        Set<String> listed = new TreeSet<>(routes().map(Route::key).toList());
        assertThat(listed).isEqualTo(mapped);
    }

    @Test
    void everyAnswerOfEveryRouteIsGuarded() throws Exception {
        List<Route> routes = routes().toList();
        for (Route route : routes) {
            String method = route.method().equals("ANY") ? "GET" : route.method();
            HttpResponse<byte[]> answer = visitor.send(method, route.request());
            assertThat(answer.statusCode()).as(route.key()).isEqualTo(route.status());
            assertGuarded(answer, route.kind().equals("file"), route.key());
        }
        System.out.printf("S2: %d of %d routes guarded%n", routes.size(), routes.size());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nirgends, 404",
        "GET, /loesungen/zurueckgezogen, 410",
        "GET, /loesungen/entwurf, 404",
        "GET, /loesungen/UNGÜLTIG, 404",
        "GET, /api/v1/nirgends, 404",
        "GET, /api/v1/solutions?size=x, 400",
        "GET, /themen/a%2Fb, 400",
        "GET, /dateien/luftmessnetz.folien/other.exe, 404",
        "DELETE, /suche, 403",
        "POST, /suche, 403",
        "PROPFIND, /suche, 403",
        "GET, /style/nirgends.css, 404",
        "GET, /actuator, 404",
        "GET, /actuator/env, 404",
        "GET, /actuator/metrics, 404",
        "GET, /actuator/prometheus, 404",
        "GET, /h2-console, 404",
        "GET, /swagger-ui.html, 404"
    })
    void errorIsGuardedAndTellsNothingInternal(String method, String path, int status)
            throws Exception {
        String encoded = path.replace("Ü", "%C3%9C");
        HttpResponse<byte[]> answer = visitor.send(method, encoded);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertGuarded(answer, path.startsWith("/dateien/"), path);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .doesNotContainPattern(INTERNAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "script", "icons"})
    void deliveredFilesOfTheSiteAreGuarded(String folder) throws Exception {
        String file =
                visitor.page("/").select("link[href], script[src]").stream()
                        .map(element -> element.attr("href") + element.attr("src"))
                        .filter(address -> address.startsWith("/" + folder + "/"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No file below " + folder));
        HttpResponse<byte[]> answer = visitor.get(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertGuarded(answer, false, file);
    }

    @Test
    void encryptedSiteTellsBrowsersToStayEncrypted() throws Exception {
        HttpResponse<byte[]> behindProxy = visitor.get("/hilfe", "X-Forwarded-Proto", "https");
        assertThat(behindProxy.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
        assertThat(visitor.get("/hilfe").headers().map())
                .doesNotContainKey("strict-transport-security");
    }

    @Test
    void healthTellsStatesAndNoDetails() throws Exception {
        assertThat(visitor.text("/actuator/health/liveness")).isEqualTo("{\"status\":\"UP\"}");
        assertThat(visitor.text("/actuator/health")).doesNotContain("details", "components");
    }

    @Test
    void securityContactIsWhereResearchersLook() throws Exception {
        HttpResponse<byte[]> answer = visitor.get("/.well-known/security.txt");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("Contact: ", "Expires: ", "Preferred-Languages: de, en");
    }

    private static void assertGuarded(HttpResponse<byte[]> answer, boolean file, String route) {
        EVERYWHERE.forEach(
                (name, value) ->
                        assertThat(answer.headers().allValues(name))
                                .as(name + " of " + route)
                                .containsExactly(value));
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as(route)
                .containsExactly(file ? SecurityHeaders.FILES : SecurityHeaders.PAGES);
        assertThat(answer.headers().firstValue("Permissions-Policy")).as(route).isPresent();
        assertThat(answer.headers().map())
                .as(route)
                .doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }

    private static Set<String> keys(RequestMappingInfo info) {
        Set<String> keys = new TreeSet<>();
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
                keys.add("ANY " + pattern);
            }
            methods.forEach(method -> keys.add(method + " " + pattern));
        }
        return keys;
    }

    static Stream<Route> routes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/routes.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Route::parse);
    }
}
