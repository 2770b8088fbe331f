package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that lead to results: home and topic areas. */
@SiteTest
class EntryPageIT {

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void topicAreaLeadsToItsSolutionsByStatus() throws Exception {
        Document page = visitor.page("/themen/umwelt");

        assertThat(page.select(".lk-topic__states a").eachAttr("href"))
                .contains("/suche?q=&thema=umwelt&stand=production", "/suche?q=&thema=umwelt");
    }

    @Test
    void homeShowsTheFieldsOfTheFairTheMostCompleteAndEvents() throws Exception {
        Document page = visitor.page("/");

        assertThat(page.select(".lk-field__name").eachText())
                .containsExactly("Gesundheit", "Mobilität", "Sicherheit", "Bildung");
        assertThat(page.select("section:has(#ausfuehrlich) .lk-card:first-child").text())
                .contains("Luftmessnetz mit LoRaWAN", "von 20 Fragen beantwortet");
        assertThat(page.select("section:has(#veranstaltungen) a").eachAttr("href"))
                .contains("/veranstaltungen/messe");
    }
}
