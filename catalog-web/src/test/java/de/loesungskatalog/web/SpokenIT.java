package de.loesungskatalog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a screen reader says while somebody types: results and suggestions. */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpokenIT {

    private static final String READER = "/virtual-screen-reader.js";
    private static final Path READER_SCRIPT =
            Path.of("node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js");

    /** Starts the reader, and clocks when results and messages come. */
    private static final String START_READER =
            """
            async (script) => {
              window.reader = (await import(script)).virtual;
              await window.reader.start({ container: document.body });
              new MutationObserver(() => { window.said = performance.now(); })
                .observe(document.getElementById('meldung'), { childList: true });
              new MutationObserver(() => { window.shown = performance.now(); })
                .observe(document.querySelector('main'), { childList: true });
            }
            """;

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
    void resultsAppearWhileTypingAndAScreenReaderSaysSoOnce() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            // from our own address, so that the policy of the page lets it in
            page.route(
                    "**" + READER,
                    route -> route.fulfill(new Route.FulfillOptions().setPath(READER_SCRIPT)));
            open(page, "/suche?q=");
            Locator box = page.getByRole(AriaRole.SEARCHBOX);
            assertThat(box)
                    .hasAccessibleDescription(
                            Pattern.compile("^Ergebnisse erscheinen während der Eingabe\\."));
            assertThat(page.getByRole(AriaRole.STATUS)).isEmpty();
            page.evaluate(START_READER, READER);
            box.click();
            box.pressSequentially("Gateways");
            assertThat(page.locator(".lk-hit__title")).hasCount(1);
            assertThat(page.locator(".lk-hit__title")).hasText("Luftmessnetz mit LoRaWAN");
            assertThat(page.locator("#meldung")).hasText("1 Ergebnis für „Gateways“");
            assertThat(announced(page)).containsExactly("polite: 1 Ergebnis für „Gateways“");
            assertThat(box).isFocused();
            assertThat(page).hasURL(Pattern.compile("q=Gateways"));
            assertThat(page).hasTitle(Pattern.compile("Suche: Gateways, Seite 1, 1 Ergebnis – "));

            box.fill("");
            box.pressSequentially("Zebrafink");
            assertThat(page.locator("#meldung")).hasText("Keine Ergebnisse für „Zebrafink“");
            assertThat(announced(page))
                    .containsExactly(
                            "polite: 1 Ergebnis für „Gateways“",
                            "polite: Keine Ergebnisse für „Zebrafink“");
            // between the list and the message; with hits it is a second
            assertThat((Integer) page.evaluate("() => Math.round(window.said - window.shown)"))
                    .isBetween(0, 500);
        }
    }

    /** What the reader said by itself, not on its way through the page. */
    @SuppressWarnings("unchecked")
    private static List<String> announced(Page page) {
        return ((List<String>) page.evaluate("() => window.reader.spokenPhraseLog()"))
                .stream().filter(phrase -> phrase.matches("(polite|assertive): .+")).toList();
    }

    @Test
    void suggestionsAreACombobox() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            // the script is what is tested here, whatever the engine suggests
            page.route(
                    "**/api/v1/suggestions**",
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("application/json")
                                            .setBody(
                                                    """
                                                    [{"kind":"word","text":"Luft","target":"Luft","url":"/suche?q=Luft"},
                                                     {"kind":"solution","text":"Luftmessnetz","target":"luftmessnetz","url":"/loesungen/luftmessnetz"}]
                                                    """)));
            open(page, "/");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            assertThat(box).hasAttribute("aria-expanded", "false");
            box.click();
            box.pressSequentially("Luft");
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("#meldung")).containsText("2 Vorschläge");
            page.keyboard().press("ArrowDown");
            assertThat(box).hasAttribute("aria-activedescendant", "q-vorschlaege-0");
            assertThat(page.getByRole(AriaRole.SEARCH))
                    .matchesAriaSnapshot(
                            """
                            - search "Suche im Katalog":
                              - text: Wonach suchen Sie?
                              - combobox "Wonach suchen Sie?" [expanded]: Luft
                              - button "Suchen"
                              - listbox "Vorschläge":
                                - option "Luft" [selected]
                                - option "Luftmessnetz Lösung"
                            """);
            for (String key : List.of("Home", "End")) { // edit the text, the list stays open
                page.keyboard().press(key);
                assertThat(box)
                        .hasJSProperty("selectionStart", key.equals("Home") ? 0 : "Luft".length());
                assertThat(box).isFocused();
                assertThat(box).hasAttribute("aria-expanded", "true");
            }
            page.keyboard().press("Escape");
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(box).hasValue("Luft");
            box.press("s");
            assertThat(box).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/loesungen/luftmessnetz$"));
        }
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }
}
