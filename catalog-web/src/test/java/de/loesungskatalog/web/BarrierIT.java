package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.barrier.BarrierConcern;
import de.loesungskatalog.barrier.BarrierReport;
import de.loesungskatalog.barrier.BarrierReports;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reporting a barrier: kept as typed, corrected in place, and taken from our own pages only. */
@SiteTest
class BarrierIT {

    private static final String FORM = "/barriere-melden";
    private static final String[] OURS = {"Sec-Fetch-Site", "same-origin"};

    @Autowired private BarrierReports reports;
    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void emptyTheLetterBox() {
        reports.newest(100).forEach(report -> reports.remove(report.id()));
    }

    @Test
    void everyPageLinksToTheFormWithItsAddress() throws Exception {
        Document page = visitor.page("/themen/umwelt");
        String link = page.select("footer a[href^=" + FORM + "]").attr("href");
        assertThat(visitor.page(link).select("#adresse").val()).isEqualTo("/themen/umwelt");
    }

    @Test
    void documentAsksForAnAccessibleCopy() throws Exception {
        Document document = visitor.page("/loesungen/luftmessnetz/dokumente/luftmessnetz.scan");
        String link = document.select("main a[href^=" + FORM + "]").attr("href");
        Document form = visitor.page(link);
        assertThat(form.select("input[type=radio][checked]").val()).isEqualTo("fassung");
        assertThat(form.select("#adresse").val()).endsWith("/dokumente/luftmessnetz.scan");
    }

    @Test
    void reportIsKeptAndThanked() throws Exception {
        HttpResponse<byte[]> answer =
                visitor.post(
                        FORM,
                        Map.of(
                                "anliegen", "fassung",
                                "adresse", "/loesungen/luftmessnetz",
                                "text", "Bitte mit <b>Struktur</b> & Überschriften.",
                                "antwort", "leserin@example.org"),
                        OURS);

        assertThat(answer.statusCode()).isEqualTo(302);
        String next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.page(next).select("h1").text()).contains("angekommen");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        BarrierReport report = reports.newest(1).getFirst();
        assertThat(report.concern()).isEqualTo(BarrierConcern.ACCESSIBLE_COPY);
        assertThat(report.page()).isEqualTo("/loesungen/luftmessnetz");
        assertThat(report.text()).isEqualTo("Bitte mit <b>Struktur</b> & Überschriften.");
        assertThat(report.reply()).isEqualTo("leserin@example.org");
    }

    @Test
    void operatorReadsReportsAndDeletesWhatIsAnswered() throws Exception {
        reports.receive(
                BarrierConcern.BARRIER, "/hilfe", "Zeile\n<b>zwei</b>", Optional.of("a@b.de"));
        assertThat(visitor.get("/betrieb/barrieren").statusCode()).isEqualTo(401);
        Document page = page(visitor.get("/betrieb/barrieren", "Authorization", Visitor.OPERATOR));

        assertThat(page.select("main li").text())
                .contains("Barriere, ", "/hilfe", "<b>zwei</b>", "a@b.de");
        String remove = page.select("main form").attr("action");
        HttpResponse<byte[]> answer =
                visitor.post(
                        remove,
                        Map.of(),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Authorization",
                        Visitor.OPERATOR);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(reports.newest(1)).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedAboveAndBesideTheFieldAndInputIsKept() throws Exception {
        HttpResponse<byte[]> answer =
                visitor.post(
                        FORM,
                        Map.of(
                                "anliegen", "barriere",
                                "adresse", "//fremd.example\"><b>",
                                "text", " ",
                                "antwort", "keine Adresse"),
                        OURS);
        Document page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fehler: ");
        assertThat(page.select("#fehler[role=alert][autofocus]")).hasSize(1);
        assertThat(page.select("#fehler a").eachAttr("href"))
                .containsExactly("#adresse", "#text", "#antwort");
        for (String field : page.select("#fehler a").eachAttr("href")) {
            assertThat(page.select(field).attr("aria-invalid")).as(field).isEqualTo("true");
            assertThat(page.select(field).attr("aria-describedby"))
                    .as(field)
                    .contains(field.substring(1) + "-fehler");
            assertThat(page.select(field + "-fehler").text()).startsWith("Fehler: ");
        }
        assertThat(page.select("#adresse").val()).isEqualTo("//fremd.example\"><b>");
        assertThat(page.select("#antwort").val()).isEqualTo("keine Adresse");
        assertThat(reports.newest(1)).isEmpty();
    }

    @Test
    void tooLongTextIsKeptAndItsLimitNamed() throws Exception {
        String text = "lang ".repeat(900);
        Document page =
                page(visitor.post(FORM, Map.of("anliegen", "barriere", "text", text), OURS));
        assertThat(page.select("#text").val()).isEqualTo(text.strip());
        assertThat(page.select("#text-fehler").text()).contains("4.000 Zeichen");
    }

    @Test
    void floodIsToldThatNothingWasKept() throws Exception {
        Map<String, String> report = Map.of("anliegen", "barriere", "text", "Kein Fokus");
        for (int i = 0; i < BarrierReports.MAX_PER_HOUR; i++) {
            visitor.post(FORM, report, OURS);
        }
        HttpResponse<byte[]> answer = visitor.post(FORM, report, OURS);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(page(answer).select("#text").val()).isEqualTo("Kein Fokus");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 302",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Origin, http://localhost:PORT, 302",
        "Origin, http://localhost:1, 403",
        "Origin, https://fremd.example, 403",
        "Origin, null, 403",
        "Origin, not an address, 403",
        "X-Nothing, says where it comes from, 403"
    })
    void formsAreTakenFromOurOwnPagesOnly(String header, String value, int status)
            throws Exception {
        HttpResponse<byte[]> answer =
                visitor.post(
                        FORM,
                        Map.of("anliegen", "barriere", "text", "Kein Fokus"),
                        header,
                        value.replace("PORT", String.valueOf(port)));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(reports.newest(1)).hasSize(status == 302 ? 1 : 0);
        if (status == 403) {
            assertThat(page(answer).select("h1").text()).contains("nicht erlaubt");
        }
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }
}
