package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import de.loesungskatalog.extraction.SampleFiles;
import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.HarvestRequest;
import de.loesungskatalog.harvest.Harvester;
import de.loesungskatalog.search.IndexFeeder;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A hit in a file of each format, followed in a real browser to the place that it names. */
@SiteTest
@TestPropertySource(properties = "katalog.pictures.heap=256MB") // a catalogue of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsBrowserIT {

    private static final String IN_VIEW =
            "id => { const place = document.querySelector(id).getBoundingClientRect();"
                    + " return place.bottom > 0 && place.top < innerHeight; }";
    private static final String DRAWN =
            "id => document.querySelector(id + ' img').naturalWidth === 1280";

    @Autowired private Harvester harvester;
    @Autowired private IndexFeeder feeder;
    @LocalServerPort private int port;
    private Chromium chromium;

    @BeforeAll
    void importAFileOfEachFormat(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        Path record = Files.createDirectories(folder.resolve("solutions/formate"));
        SampleFiles.deck(record.resolve("deck.pptx"));
        SampleFiles.oldDeck(record.resolve("alt.ppt"));
        SampleFiles.openDocument(
                record.resolve("offen.odp"),
                "presentation",
                "",
                """
                <office:presentation><draw:page draw:name="a"/><draw:page draw:name="b"><draw:frame><draw:text-box>
                <text:p>Straßenlaternen dimmen nachts</text:p></draw:text-box></draw:frame></draw:page></office:presentation>
                """);
        SampleFiles.pdf(
                record.resolve("heft.pdf"), PDRectangle.A4, "Vorwort", "Regenwasser versickert");
        SampleFiles.questions(record.resolve("fragen.xlsx"));
        Files.writeString(
                record.resolve("film.vtt"),
                "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nGuten Tag\n\n"
                        + "00:01:33.000 --> 00:01:36.000\nDie Mülltonne meldet sich selbst\n");
        Files.writeString(
                record.resolve("solution.yml"),
                """
                id: formate
                publication: published
                title: Formate
                summary: Eine Unterlage in jedem Format.
                kind: e-government
                topics: [querschnitt]
                documents:
                  - {id: deck, file: deck.pptx, title: Deck, type: slides, visibility: public}
                  - {id: alt, file: alt.ppt, title: Alt, type: slides, visibility: public}
                  - {id: offen, file: offen.odp, title: Offen, type: slides, visibility: public}
                  - {id: heft, file: heft.pdf, title: Heft, type: handbook, visibility: public}
                  - {id: fragen, file: fragen.xlsx, title: Fragen, type: faq, visibility: public}
                  - {id: film, file: film.vtt, title: Film, type: subtitles, visibility: public, recording: "https://www.example.org/film.mp4"}
                provenance: {sources: ["https://www.example.org"], confidence: high, compiledBy: Redaktion, readOn: 2026-11-01}
                created: 2026-11-01
                updated: 2026-11-01
                """);
        Files.writeString(folder.resolve("catalogue.yml"), "title: Formate\nformatVersion: 1\n");
        harvester.run(HarvestRequest.of(folder), HarvestProgress.NONE);
        feeder.catchUp();
    }

    @AfterAll
    void endBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Antrag November, deck#folie-2, true",
        "Warteliste nachrücken, alt#folie-1, true",
        "Straßenlaternen dimmen, offen#folie-2, false",
        "Regenwasser versickern, heft#seite-2, true",
        "Mülltonne meldet, film#stelle-2, false",
        "Was kostet das, fragen#frage-1, false",
    })
    void hitLeadsToItsPlace(String words, String place, boolean picture) {
        String document = place.substring(0, place.indexOf('#'));
        String anchor = place.substring(place.indexOf('#'));
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/suche?q=" + words);
            Locator hits =
                    page.locator(
                            "a[href*='dokumente/formate.%s'][href$='%s']"
                                    .formatted(document, anchor));
            hits.first().click();
            assertThat(page.url()).contains("formate." + document).endsWith(anchor);
            Locator target = page.locator(anchor);
            assertThat(target.isVisible()).isTrue();
            page.waitForFunction(IN_VIEW, anchor);
            assertThat(target.locator("img").count()).isEqualTo(picture ? 1 : 0);
            if (picture) {
                page.waitForFunction(DRAWN, anchor);
            }
        }
    }

    @Test
    void cueLeadsToItsPositionInTheRecording() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/loesungen/formate/dokumente/formate.film");
            assertThat(page.locator("#stelle-2 a[href^=https]").getAttribute("href"))
                    .isEqualTo("https://www.example.org/film.mp4#t=93");
        }
    }
}
