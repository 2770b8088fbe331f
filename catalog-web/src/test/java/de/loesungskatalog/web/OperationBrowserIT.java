package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The operation pages in a real browser. */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationBrowserIT {

    @LocalServerPort private int port;
    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void endBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void uploadIsSentAndFollowedToTheResultOfEachFile() {
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/betrieb/hochladen");
            choose(page, "Brücken prüfen".getBytes(UTF_8));
            page.waitForURL("**/betrieb/laeufe/**");
            assertThat(page.waitForSelector("#lauf:not([data-live]) tbody tr").innerText())
                    .contains("brueckenpruefung.txt", "in Ordnung", "neu");
            assertFitting(page);
        }
    }

    @Test
    void tooLargeFileIsRefusedBeforeItIsSent() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/betrieb/hochladen");
            choose(page, new byte[(1 << 20) + 1]);
            assertThat(page.waitForSelector("[role=alert]").innerText()).contains("zu groß");
            assertThat(page.url()).endsWith("/betrieb/hochladen");
        }
    }

    private static void choose(Page page, byte[] content) {
        page.getByLabel("Dateien auswählen")
                .setInputFiles(new FilePayload("brueckenpruefung.txt", "text/plain", content));
        page.getByText("Hochladen und einlesen").click();
    }

    private static void assertFitting(Page page) {
        assertThat(Axe.run(page).violations()).as(page.url()).isEmpty();
        assertThat(
                        (Integer)
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth -"
                                                + " document.documentElement.clientWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(0);
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setHttpCredentials("betrieb", SampleSite.OPERATOR_TOKEN)
                                .setColorScheme(scheme));
    }
}
