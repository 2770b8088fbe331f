package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the result page says about the question, and the ways out it offers. */
@SiteTest
class SearchPageIT {

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void wordsThatAreMissingAreNamed() throws Exception {
        Document page = visitor.page("/suche?q=Gateways+Zebrafink");
        assertThat(page.select(".lk-note").text())
                .contains("Keine Lösung passt zu allen Wörtern.", "„Zebrafink“");
        assertThat(visitor.page("/suche?q=Gateways").select(".lk-note")).isEmpty();
    }

    @Test
    void serviceThatWasPerhapsMeantIsOffered() throws Exception {
        Document page = visitor.page("/suche?q=Altpapier+Entsorgung");
        Elements chip = page.select("ul[aria-labelledby=gemeint] a");
        assertThat(chip.text()).isEqualTo("Abfallentsorgung");
        assertThat(chip.attr("href")).isEqualTo("/suche?q=Abfallentsorgung");
    }

    @Test
    void correctionSaysSoAndLeadsBack() throws Exception {
        Document page = visitor.page("/suche?q=Gatewais");
        assertThat(page.select(".lk-note").text()).contains("Gezeigt wird „Gateways“");
        Elements back = page.select(".lk-note a");
        Document typed = visitor.page(back.attr("href"));
        assertThat(typed.select(".lk-empty h2").text()).isEqualTo("Keine Ergebnisse");
    }

    @Test
    void withoutResultsOneClickDropsWhatStandsInTheWay() throws Exception {
        Document page = visitor.page("/suche?q=Gateways&thema=bildung");
        Elements remedy = page.select(".lk-empty li a");
        assertThat(remedy.eachText()).contains("Ohne den Filter „Themenfeld: Bildung“: 1 Ergebnis");
        assertThat(visitor.page(remedy.attr("href")).select(".lk-hit")).hasSize(1);
        assertThat(page.select(".lk-empty").text()).contains("Diese Themenfelder liegen nahe:");
    }

    @Test
    void valuesThatFindNothingAreShownButCannotBeChosen() throws Exception {
        Document page = visitor.page("/suche?q=Gateways");
        assertThat(page.select("input[name=stand][disabled]")).isNotEmpty();
        assertThat(page.select("input[name=stand]:not([disabled])"))
                .extracting(input -> input.attr("value"))
                .containsExactly("production");
    }

    @Test
    void documentIsNamedOnceForThePlacesThatFollowEachOther() throws Exception {
        Elements places =
                visitor.page("/suche?q=Warteliste+%C3%9Cberblick")
                        .select("article[aria-labelledby=t-schulanmeldung] .lk-match");
        assertThat(places.select("strong").eachText()).contains("Folie 1", "Folie 2");
        assertThat(places.select(".lk-match__document").eachText())
                .containsExactly("in „Schulanmeldung – Folien“");
    }

    @Test
    void organisationStandsBesideTheResults() throws Exception {
        Document page = visitor.page("/suche?q=Musterstadt");
        assertThat(page.select("section[aria-labelledby=umfeld] a").eachAttr("href"))
                .contains("/organisationen/musterstadt");
        assertThat(visitor.page("/suche?q=Gateways").select("section[aria-labelledby=umfeld]"))
                .isEmpty();
    }
}
