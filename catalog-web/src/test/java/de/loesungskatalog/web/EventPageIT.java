package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Events and the regions that hosted them. */
@SiteTest
class EventPageIT {

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void listCountsTheTalksOfAllDates() throws Exception {
        assertThat(visitor.page("/veranstaltungen").select("main").text())
                .contains("2 Termine · 1 Beitrag");
    }

    @Test
    void floorShowsStandsOfPublishedSolutionsWithTheirSlides() throws Exception {
        Document page = visitor.page("/veranstaltungen/messe");

        assertThat(page.select("#messe-nord .lk-stand").eachText())
                .singleElement()
                .satisfies(
                        stand ->
                                assertThat(stand)
                                        .contains("Luftmessnetz", "Umwelt", "Folien ansehen"));
        assertThat(page.select(".lk-stand__deck").eachAttr("href"))
                .containsExactly("/loesungen/luftmessnetz/dokumente/luftmessnetz.folien");
        assertThat(page.text()).doesNotContain("geheimer");
    }

    @Test
    void datesAreListedAndUnknownOnesSaySo() throws Exception {
        Document page = visitor.page("/veranstaltungen/messe");

        assertThat(page.select(".lk-dates a").eachAttr("href"))
                .containsExactly("#messe-nord", "#messe-sued");
        assertThat(page.select(".lk-dates .lk-tile__count").eachText())
                .containsExactly("12. Mai 2026 · 1 Stand", "im Sommer");
    }

    @Test
    void addressOfADateLeadsToItsPlace() throws Exception {
        assertThat(visitor.get("/veranstaltungen/messe-sued").headers().firstValue("Location"))
                .hasValueSatisfying(
                        l -> assertThat(l).endsWith("/veranstaltungen/messe#messe-sued"));
    }

    @Test
    void regionShowsMembersDatesAndSolutions() throws Exception {
        Document page = visitor.page("/regionen/suedwestfalen");

        assertThat(page.select("h1").text())
                .isEqualTo("Digitale Modellregion Südwestfalen (Soest)");
        assertThat(page.select("section:has(#mitglieder) li").eachText()).contains("Stadt Soest");
        assertThat(page.select("section:has(#gastgeberin) a").eachAttr("href"))
                .containsExactly("/veranstaltungen/messe#messe-nord");
        assertThat(page.select(".lk-hit__title").eachText())
                .containsExactly("Luftmessnetz mit LoRaWAN");
        assertThat(visitor.get("/regionen/atlantis").statusCode()).isEqualTo(404);
    }
}
