package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.search.lucene.LuceneEngine;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** R8: while the index is away, the site answers from the database and says so. */
@SiteTest
class WithoutIndexIT {

    @LocalServerPort private int port;
    @Autowired private LuceneEngine engine;
    @Autowired private IndexFeeder feeder;
    private Visitor visitor = new Visitor(0);

    /** An index of another database is no index. */
    @BeforeEach
    void takeTheIndexAway() {
        visitor = new Visitor(port);
        assertThat(engine.position(UUID.randomUUID())).isNegative();
    }

    @AfterEach
    void rebuild() {
        feeder.catchUp();
    }

    @Test
    void resultsComeFromTheRecordsWithANotice() throws Exception {
        Document page = page("/suche?q=Luftmessnetz&thema=umwelt");
        assertThat(page.select(".lk-note").text()).contains("Suchindex wird gerade neu aufgebaut");
        assertThat(page.select(".lk-hits a[href=/loesungen/luftmessnetz]")).isNotEmpty();
        assertThat(page.select(".lk-chip__field").eachText()).isNotEmpty();
    }

    @Test
    void noHitsNeverHideThatOnlyTheRecordsWereSearched() throws Exception {
        Document page = page("/suche?q=Gateways"); // on a slide only
        assertThat(page.select(".lk-hits")).isEmpty();
        assertThat(page.select(".lk-note").text()).contains("nicht in Folien");
        JsonNode answer =
                JsonMapper.builder().build().readTree(get("/api/v1/solutions?q=Gateways"));
        assertThat(answer.at("/guidance/matching").asString()).isEqualTo("records");
        assertThat(answer.at("/facets/topic")).hasSize(14);
    }

    @Test
    void allRoutesGoOnButThoseThatAreNothingWithoutAnIndex() throws Exception {
        Map<String, Integer> others = new TreeMap<>();
        List<RoutesIT.Route> routes =
                RoutesIT.routes().filter(route -> route.method().equals("GET")).toList();
        for (RoutesIT.Route route : routes) {
            int status = visitor.get(route.request()).statusCode();
            if (status != route.status()) {
                others.put(route.pattern(), status);
            }
        }
        System.out.printf(
                "R8: %d of %d routes answer without an index as with it, the others with 503%n",
                routes.size() - others.size(), routes.size());
        assertThat(others)
                .isEqualTo(
                        Map.of(
                                "/api/v1/solutions/{id}/similar", 503,
                                "/api/v1/suggestions", 503,
                                "/api/v1/events", 503));
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(get(address));
    }

    private String get(String address) throws Exception {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
