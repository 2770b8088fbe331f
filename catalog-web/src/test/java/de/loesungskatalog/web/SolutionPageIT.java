package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A solution page: what is known, from where, of when, and whom to ask. */
@SiteTest
class SolutionPageIT {

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void everyPartSaysOfWhenItIsAndWhereFrom() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz");

        assertThat(page.select("section:has(> .lk-origin)").eachAttr("aria-labelledby"))
                .containsExactly(
                        "worum", "nachnutzung", "einsatz", "fragen", "kontakt", "meilensteine");
        assertThat(page.select(".lk-origin").eachText())
                .containsOnly("Stand: 1. November 2026 Quelle: 1 gelesene Seite");
    }

    @Test
    void partsOfARecordWithoutSourcesSayThatNoneIsKnown() throws Exception {
        Document page = visitor.page("/loesungen/weitere-1");

        assertThat(page.select("#nachnutzung ~ .lk-origin").text())
                .isEqualTo("Stand: nicht bekannt Quelle: nicht bekannt");
    }

    @Test
    void materialSaysWhoMadeItAndWhetherItCanBeReadHere() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz");

        assertThat(page.select(".lk-materials > li").eachText())
                .satisfiesExactly(
                        deck ->
                                assertThat(deck)
                                        .contains("3 Folien", "Der ganze Text lässt sich hier")
                                        .contains("Stand nicht bekannt", "SHA-256"),
                        scan ->
                                assertThat(scan)
                                        .contains("4 Seiten", "hat keine Struktur")
                                        .doesNotContain("Der ganze Text lässt sich hier"));
    }

    @Test
    void withoutAnOfficeTheOrganisationsBehindItAreNamed() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz");
        assertThat(page.select("section:has(#kontakt) dt").eachText())
                .containsExactly("Aufgabe", "Dafür", "Dafür nicht", "Erreichbar über");

        Document other = visitor.page("/loesungen/schulanmeldung");
        assertThat(other.select("section:has(#kontakt)").text())
                .contains("Eine zuständige Stelle ist uns nicht bekannt.");
    }

    @Test
    void adoptionsAreCountedByState() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz");

        assertThat(page.select(".lk-profile a[href=#einsatz]").text())
                .isEqualTo("1 im Pilotbetrieb");
        assertThat(page.select("section:has(#einsatz) li").text())
                .isEqualTo("Musterdorf Pilotbetrieb seit März 2025 · Quelle");
    }

    @Test
    void modelRegionLeadsToItsPage() throws Exception {
        assertThat(
                        visitor.page("/loesungen/luftmessnetz")
                                .select(".lk-profile dd a")
                                .eachAttr("href"))
                .contains("/regionen/suedwestfalen");
    }

    @Test
    void solutionCanBeCitedAndPassedOn() throws Exception {
        Document page = visitor.page("/loesungen/luftmessnetz");
        String address = "http://localhost:" + port + "/loesungen/luftmessnetz";

        assertThat(page.select("#zitat").text())
                .isEqualTo(
                        "Luftmessnetz mit LoRaWAN. In: Lösungskatalog. Stand: 1. November 2026. "
                                + address);
        assertThat(page.select("a[href^=mailto]").attr("href"))
                .startsWith("mailto:?subject=Luftmessnetz%20mit%20LoRaWAN&body=");
    }
}
