package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A document page: text of every slide, searched within, and as a file. */
@SiteTest
class DocumentPageIT {

    private static final String DECK = "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien";

    private static final String TALK = "/loesungen/boeser-titel/dokumente/boeser-titel.vortrag";

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void wordsAreMarkedInEveryFormAndTheirSlidesListed() throws Exception {
        Document page = visitor.page(DECK + "?q=Gateway");

        assertThat(page.select(".lk-sheet mark").eachText()).containsExactly("Gateways");
        assertThat(page.select(".lk-inside__found li a").eachAttr("href"))
                .containsExactly("#folie-2");
        assertThat(page.title()).startsWith("„Gateway“ in ");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        Document page = visitor.page(DECK + "?q=Schwimmbad");

        assertThat(page.select(".lk-inside__found").text())
                .contains("„Schwimmbad“ steht nicht in diesem Dokument.");
        assertThat(page.select("mark")).isEmpty();
    }

    @Test
    void hitOfASearchOpensItsSlideWithMarks() throws Exception {
        Document results = visitor.page("/suche?q=Gateways");

        assertThat(results.select(".lk-match__place a").eachAttr("href"))
                .contains(DECK + "?q=Gateways#folie-2");
    }

    @Test
    void notesThatTheRecordPublishesAreFoldedBelowTheirSlide() throws Exception {
        Document page = visitor.page(TALK);

        assertThat(page.select("#folie-1 details.lk-notes summary").text())
                .startsWith("Notizen zur Folie");
        assertThat(page.select("#folie-1 details.lk-notes p").eachText())
                .containsExactly("Hier den Regenbogenplan zeigen.", "Dann die Fragen.");
        assertThat(page.select("details.lk-notes[open]")).isEmpty();
        assertThat(page.text()).doesNotContain("Notizgeheimnis", "Geheimnisquark");
        assertThat(visitor.page(DECK).select(".lk-notes")).isEmpty();
    }

    @Test
    void publicNotesAreFoundInSearchPageAndFile() throws Exception {
        assertThat(
                        visitor.page("/suche?q=Regenbogenplan")
                                .select(".lk-match__place a")
                                .eachAttr("href"))
                .contains(TALK + "?q=Regenbogenplan#folie-1");
        assertThat(
                        visitor.page(TALK + "?q=Regenbogenplan")
                                .select("details.lk-notes[open] mark")
                                .eachText())
                .containsExactly("Regenbogenplan");
        assertThat(visitor.text(TALK + "/text.txt"))
                .contains("Der Ablauf\nNotizen:\nHier den Regenbogenplan zeigen.\n")
                .doesNotContain("Notizgeheimnis");
        assertThat(visitor.text("/api/v1/documents/boeser-titel.vortrag/pages"))
                .contains("\"notes\":\"Hier den Regenbogenplan")
                .doesNotContain("Notizgeheimnis");
    }

    @Test
    void publicTextComesAsAFile() throws Exception {
        HttpResponse<byte[]> answer = visitor.get(DECK + "/text.txt");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(v -> assertThat(v).contains("luftmessnetz.folien.txt"));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("Folie 2\nFunk\nGateways empfangen <b>LoRaWAN</b> & leiten weiter.\n")
                .doesNotContain("Geheimnisquark", "Notizgeheimnis");
        assertThat(
                        visitor.get("/loesungen/luftmessnetz/dokumente/luftmessnetz.scan/text.txt")
                                .statusCode())
                .isEqualTo(404);
    }
}
