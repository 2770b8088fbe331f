package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** What search engines, feed readers, social networks and programs find. */
@SiteTest
class MachinesIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void solutionIsAnApplicationWithItsDocumentsAndQuestions() throws Exception {
        List<JsonNode> blocks = linkedData("/loesungen/luftmessnetz");

        assertThat(blocks).hasSize(2);
        JsonNode solution = blocks.getFirst();
        assertThat(solution.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(solution.get("@type").asString()).isEqualTo("SoftwareApplication");
        assertThat(solution.get("name").asString()).isEqualTo("Luftmessnetz mit LoRaWAN");
        assertThat(solution.get("license").asString())
                .isEqualTo("https://spdx.org/licenses/EUPL-1.2");
        assertThat(solution.at("/provider/0/name").asString()).isEqualTo("Stadt Musterstadt");
        assertThat(solution.at("/hasPart/0/@type").asString())
                .isEqualTo("PresentationDigitalDocument");
        assertThat(solution.at("/hasPart/1/@type").asString()).isEqualTo("DigitalDocument");
        JsonNode questions = blocks.get(1);
        assertThat(questions.get("@type").asString()).isEqualTo("FAQPage");
        assertThat(questions.at("/mainEntity/0/name").asString())
                .isEqualTo("Wie lange hält eine Batterie?");
        assertThat(questions.at("/mainEntity/0/acceptedAnswer/text").asString())
                .contains("<strong>fünf</strong>")
                .doesNotContain("javascript:");
    }

    @Test
    void whatIsNotKnownIsNotClaimed() throws Exception {
        JsonNode solution = linkedData("/loesungen/weitere-1").getFirst();
        assertThat(solution.get("@type").asString()).isEqualTo("CreativeWork");
        assertThat(solution.propertyNames())
                .doesNotContain("license", "provider", "dateModified", "applicationCategory");
    }

    @Test
    void documentSaysWhereItsFileLiesAndWhatItBelongsTo() throws Exception {
        JsonNode document =
                linkedData("/loesungen/luftmessnetz/dokumente/luftmessnetz.folien").getFirst();
        assertThat(document.get("@type").asString()).isEqualTo("PresentationDigitalDocument");
        assertThat(document.at("/isPartOf/name").asString()).isEqualTo("Luftmessnetz mit LoRaWAN");
        String file = document.at("/encoding/contentUrl").asString();
        assertThat(visitor.get(file.replace("http://localhost:" + port, "")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void eventNamesItsDates() throws Exception {
        JsonNode series = linkedData("/veranstaltungen/messe").getFirst();
        assertThat(series.get("@type").asString()).isEqualTo("EventSeries");
        assertThat(series.at("/subEvent/0/@type").asString()).isEqualTo("Event");
        assertThat(series.at("/subEvent/0/startDate").asString()).isEqualTo("2026-05-12");
        assertThat(series.at("/subEvent/1").has("startDate")).isFalse();
    }

    @Test
    void noTextCanEndTheBlockOrBringMarkupIn() throws Exception {
        String page = visitor.text("/loesungen/boeser-titel");

        Document parsed = Jsoup.parse(page);
        assertThat(linkedData("/loesungen/boeser-titel").getFirst().get("name").asString())
                .isEqualTo(SampleSite.HOSTILE_TITLE);
        assertThat(parsed.select("img[onerror]")).isEmpty();
        assertThat(parsed.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
        assertThat(parsed.select("meta[property=og:title]").attr("content"))
                .isEqualTo(SampleSite.HOSTILE_TITLE);
    }

    @Test
    void previewHasATitleAPictureAndOneAddress() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz?herkunft=brief");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:" + port + "/loesungen/luftmessnetz");
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo("Luftmessnetz mit LoRaWAN");
        String picture = visitor.page("/").select("meta[property=og:image]").attr("content");
        assertThat(picture).startsWith("http://localhost:" + port + "/icons/vorschau-");
        assertThat(
                        visitor.get(picture.replace("http://localhost:" + port, ""))
                                .headers()
                                .firstValue("Content-Type"))
                .hasValue("image/png");
    }

    @Test
    void homeSaysWhereToSendWords() throws Exception {
        JsonNode site = linkedData("/").getFirst();
        assertThat(site.get("@type").asString()).isEqualTo("WebSite");
        String template = site.at("/potentialAction/target/urlTemplate").asString();
        String name =
                site.at("/potentialAction/query-input").asString().replace("required name=", "");
        String filled = template.replace("{" + name + "}", "LoRaWAN");
        assertThat(visitor.page(filled.replace("http://localhost:" + port, "")).title())
                .startsWith("Suche: LoRaWAN");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 'Lösungskatalog: Lösungen von Kommunen für Kommunen', 'Hier finden Sie digitale"
                + " Lösungen '",
        "/themen/umwelt, Umwelt, 2 Lösungen",
        "/organisationen/musterstadt, Stadt Musterstadt, 1 Lösung",
        "/regionen/suedwestfalen, Digitale Modellregion Südwestfalen (Soest), 1 Lösung",
        "/suche?q=LoRaWAN&thema=umwelt, 'Suche: LoRaWAN, Umwelt, Seite 1, 1 Ergebnis –"
                + " Lösungskatalog', Hier finden Sie"
    })
    void listsHaveAPreview(String path, String title, String description) throws Exception {
        Document page = visitor.page(path);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(title);
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .isNotEmpty()
                .startsWith(description);
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("http://localhost:" + port + path);
    }

    @Test
    void solutionHasAFeedOfItsOwn() throws Exception {
        String address =
                visitor.page("/loesungen/luftmessnetz")
                        .select("link[type=application/atom+xml]")
                        .attr("href");
        Document atom = Jsoup.parse(visitor.text(address), "", Parser.xmlParser());
        assertThat(atom.select("feed > entry > title").eachText())
                .containsExactly(
                        "Luftmessnetz mit LoRaWAN",
                        "Luftmessnetz: Folien",
                        "Luftmessnetz: Handbuch");
        assertThat(atom.select("feed > updated").text()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(visitor.get("/loesungen/entwurf/feed.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void everyFeedHasWhatAtomAsksFor() throws Exception {
        for (String address :
                List.of(
                        "/suche.atom?q=",
                        "/loesungen/luftmessnetz/feed.atom",
                        "/suche.atom?q=xyzq")) {
            Document atom = Jsoup.parse(visitor.text(address), "", Parser.xmlParser());
            for (String needed : List.of("feed > id", "feed > title", "feed > updated")) {
                assertThat(atom.select(needed)).as(address + " " + needed).hasSize(1);
            }
            int entries = atom.select("entry").size();
            for (String needed : List.of("id", "title", "updated", "author > name", "link")) {
                assertThat(atom.select("entry > " + needed)).as(needed).hasSize(entries);
            }
            assertThat(atom.select("entry > id").eachText()).doesNotHaveDuplicates();
        }
    }

    @Test
    void openApiDescribesEveryPathOfTheApi() throws Exception {
        JsonNode api = JSON.readTree(visitor.text("/api/v1/openapi.json"));
        assertThat(api.at("/openapi").asString()).startsWith("3.");
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("http://localhost:" + port);
        assertThat(api.get("paths").propertyNames())
                .contains(
                        "/api/v1/solutions",
                        "/api/v1/solutions/{id}",
                        "/api/v1/solutions/{id}/similar",
                        "/api/v1/suggestions",
                        "/api/v1/topics",
                        "/api/v1/organisations",
                        "/api/v1/documents/{id}/pages")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(
                        api.at("/paths/~1api~1v1~1solutions/get/parameters")
                                .valueStream()
                                .map(p -> p.get("name").asString()))
                .contains("q", "topic", "status", "sort", "page", "size", "facets", "matches")
                .doesNotContain("parameters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/hits/0", "/hits/0/matches/0", "/hits/0/matches/0/document"})
    void exampleHasTheKeysOfARealAnswer(String place) throws Exception {
        JsonNode api = JSON.readTree(visitor.text("/api/v1/openapi.json"));
        JsonNode content =
                api.at("/paths/~1api~1v1~1solutions/get/responses/200/content/application~1json");
        JsonNode value = content.at("/examples/A match on a slide/value");
        JsonNode example = value.isString() ? JSON.readTree(value.asString()) : value;
        JsonNode real = JSON.readTree(visitor.text("/api/v1/solutions?q=Gateways&facets=topic"));
        int slide = 0; // the example shows a slide, which need not be the first place
        while (!real.at("/hits/0/matches/" + slide + "/kind").asString().equals("slide")) {
            slide++;
        }
        assertThat(example.at(place).propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        real.at(place.replace("matches/0", "matches/" + slide)).propertyNames());
    }

    private List<JsonNode> linkedData(String path) throws Exception {
        return visitor.page(path).select("script[type=application/ld+json]").stream()
                .map(script -> JSON.readTree(script.data()))
                .toList();
    }
}
