package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.search.SolutionField;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What holds for every page: frame, headers, links, titles, nothing internal. */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the site is crawled once
class SiteIT {

    private static final String RESULTS_TITLE =
            "(Suche: .+|Alle Lösungen)(, .+)*, Seite \\d+, (keine Ergebnisse|1 Ergebnis|[\\d.]+"
                    + " Ergebnisse) – Lösungskatalog";

    private final Map<String, Document> pages = new LinkedHashMap<>();

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/suche?q=LoRaWAN",
                "/themen",
                "/themen/umwelt",
                "/loesungen/luftmessnetz",
                "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien",
                "/organisationen/musterstadt",
                "/hilfe",
                "/nirgends",
                "/api/v1/topics"
            })
    void everyAnswerIsGuarded(String path) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue(SecurityHeaders.PAGES);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void noPageHasInlineScriptOrStyle() throws Exception {
        for (Document page : crawl().values()) {
            assertThat(
                            page.select(
                                    "script:not([src]):not([type=application/ld+json]),"
                                            + " style, [style]"))
                    .as(page.location())
                    .isEmpty();
            assertThat(
                            page.getAllElements().stream()
                                    .flatMap(e -> e.attributes().asList().stream()))
                    .as(page.location())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
    }

    @Test
    void everyInternalLinkLeadsToAPageAndItsAnchor() throws Exception {
        crawl();
        for (Document page : pages.values()) {
            for (Element link : page.select("a[href]:not([href^=mailto:])")) {
                URI target = URI.create(link.absUrl("href").replace(" ", "%20"));
                Document other = pages.get(address(target));
                if (other != null && target.getFragment() != null) {
                    assertThat(other.getElementById(target.getFragment()))
                            .as(page.location() + " → " + target)
                            .isNotNull();
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(40);
    }

    @Test
    void titlesAreUniqueAndEachPageHasOneHeadingOfLevelOne() throws Exception {
        Map<String, String> seen = new HashMap<>();
        for (Map.Entry<String, Document> page : crawl().entrySet()) {
            String title = page.getValue().title();
            assertThat(page.getValue().select("h1")).as(page.getKey()).hasSize(1);
            assertThat(page.getValue().select("html").attr("lang")).isEqualTo("de");
            assertThat(page.getValue().select("main")).as(page.getKey()).hasSize(1);
            // one page may have two addresses: with and without an empty text
            String canonical = page.getValue().select("link[rel=canonical]").attr("href");
            String address = canonical.isEmpty() ? page.getKey() : canonical;
            assertThat(seen.putIfAbsent(title, address)).as(title).isIn(null, address);
            if (page.getKey().startsWith("/suche")) {
                assertThat(title).matches(RESULTS_TITLE);
            }
        }
    }

    @Test
    void pageThatSaysOzgSaysWhatItMeans() throws Exception {
        assertThat(crawl().values())
                .filteredOn(page -> page.text().contains("OZG"))
                .isNotEmpty()
                .allSatisfy(
                        page ->
                                assertThat(page.text() + page.select("abbr").attr("title"))
                                        .as(page.location())
                                        .contains("Onlinezugangsgesetz"));
    }

    @ParameterizedTest
    @CsvSource({
        "/loesungen/nicht-da, 404",
        "/loesungen/Kein%20Name, 404",
        "/loesungen/entwurf, 404",
        "/loesungen/zurueckgezogen, 410",
        "/loesungen/luftmessnetz/dokumente/schulanmeldung.folien, 404",
        "/themen/unbekannt, 404",
        "/dateien/luftmessnetz.folien/anders.pptx, 404"
    })
    void whatIsNotPublicIsNotThere(String path, int status) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("<main")
                .doesNotContain("Exception", "de.loesungskatalog", "geheimer");
    }

    @ParameterizedTest
    @CsvSource({
        "/themen/sicherheit, /themen/recht-ordnung",
        "/themen/Mobilit%C3%A4t, /themen/mobilitaet-reisen"
    })
    void aliasOfATopicAreaLeadsToItsCode(String alias, String code) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(alias);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith(code));
    }

    @Test
    void solutionPageHasAPlaceForEveryFieldThatSearchLinksTo() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz");
        assertThat(Arrays.stream(SolutionField.values()).map(SolutionField::anchor))
                .allSatisfy(
                        anchor -> assertThat(page.getElementById(anchor)).as(anchor).isNotNull());
        assertThat(page.getElementById("frage-strom")).isNotNull();
    }

    @Test
    void textsOfRecordsCannotBringMarkupIn() throws Exception {
        Document solution = visitor.page("/loesungen/luftmessnetz");
        assertThat(solution.select("a[href^=javascript]")).isEmpty();
        assertThat(solution.text()).contains("<script>alert(1)</script>");
        Document document = visitor.page("/loesungen/luftmessnetz/dokumente/luftmessnetz.folien");
        assertThat(document.select("#folie-2").text()).contains("<b>LoRaWAN</b> &");
    }

    @Test
    void documentShowsPublicSlidesWithoutNotes() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz/dokumente/luftmessnetz.folien");
        assertThat(page.select(".lk-sheet").eachAttr("id")).containsExactly("folie-1", "folie-2");
        assertThat(page.text()).doesNotContain("Geheimnisquark", "Notizgeheimnis");
    }

    @Test
    void unsourcedAndUnknownAreSaidPlainly() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz");
        assertThat(page.select(".lk-profile dt:has(.lk-unsourced)").text())
                .isEqualTo("Status noch nicht belegt");
        assertThat(visitor.page("/loesungen/weitere-1").select(".lk-profile").text())
                .contains("nicht bekannt");
    }

    @Test
    void documentWithoutTextSaysWhy() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz/dokumente/luftmessnetz.scan");
        assertThat(page.select(".lk-note").text()).contains("keinen lesbaren Text", "nur Bilder");
    }

    @Test
    void anySearchIsAFeed() throws Exception {
        String feed = visitor.text("/suche.atom?q=&thema=umwelt");
        Document atom = Jsoup.parse(feed, "", Parser.xmlParser());
        assertThat(atom.select("feed > entry > title").eachText())
                .containsExactly("Luftmessnetz mit LoRaWAN", "Radzählstellen als offene Daten");
        assertThat(atom.select("entry:first-of-type > link").attr("href"))
                .isEqualTo("http://localhost:" + port + "/loesungen/luftmessnetz");
        assertThat(atom.select("feed > link[rel=self]").attr("href"))
                .endsWith("/suche.atom?q=&thema=umwelt");
    }

    @Test
    void siteMapNamesWhatIsPublicOnly() throws Exception {
        assertThat(visitor.text("/robots.txt"))
                .contains("Sitemap: http://localhost:" + port + "/sitemap.xml");
        String map = visitor.text("/sitemap.xml");
        assertThat(map)
                .contains(
                        "/loesungen/luftmessnetz</loc><lastmod>2026-11-22",
                        "/dokumente/luftmessnetz.folien</loc>",
                        "/regionen/suedwestfalen</loc>",
                        "/themen/umwelt</loc>")
                .doesNotContain("entwurf", "zurueckgezogen");
    }

    /** All pages in reach of the home page; fails at the first link that leads nowhere. */
    private Map<String, Document> crawl() throws Exception {
        if (!pages.isEmpty()) {
            return pages;
        }
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add("/");
        waiting.add("/suche?q=LoRaWAN");
        Map<String, String> from = new HashMap<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (pages.containsKey(path)) {
                continue;
            }
            HttpResponse<byte[]> answer = visitor.get(path);
            assertThat(answer.statusCode()).as(from.get(path) + " → " + path).isEqualTo(200);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document page = visitor.page(path);
            pages.put(path, page);
            for (Element link : page.select("a[href]:not([href^=mailto:])")) {
                URI target = URI.create(link.absUrl("href").replace(" ", "%20"));
                boolean results = path.startsWith("/suche?"); // filters combine without end
                boolean report = target.getPath().startsWith("/barriere-melden"); // one page
                if ("localhost".equals(target.getHost())
                        && !(results && target.getPath().equals("/suche"))
                        && !(report && !path.equals("/"))) {
                    waiting.add(address(target));
                    from.putIfAbsent(address(target), path);
                }
            }
        }
        return pages;
    }

    private static String address(URI target) {
        return target.getRawPath()
                + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }
}
