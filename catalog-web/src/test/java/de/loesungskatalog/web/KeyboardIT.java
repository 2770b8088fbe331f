package de.loesungskatalog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * Fourteen tasks without a mouse. How often Tab was pressed for each is written to {@code
 * target/keyboard.tsv}.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

    private static final String SOLUTION = "/loesungen/luftmessnetz";
    private static final String DECK = SOLUTION + "/dokumente/luftmessnetz.folien";
    private static final Path FIGURES = Path.of("target/keyboard.tsv");
    private static final int FAR = 150; // a page of twenty hits with their places

    @LocalServerPort private int port;
    private Chromium chromium;
    private int stops;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void startBrowser() throws IOException {
        Files.deleteIfExists(FIGURES);
        chromium = Chromium.start();
    }

    @AfterAll
    void endBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void newVisitor() {
        stops = 0;
        context =
                chromium.browser()
                        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
    }

    @AfterEach
    void leave(TestInfo task) throws IOException {
        context.close();
        Files.writeString(
                FIGURES,
                "%s\t%d%n".formatted(task.getDisplayName(), stops),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void skipsToTheContent() {
        open("/hilfe");
        assertThat(tabTo(".lk-skip a[href='#inhalt']")).isEqualTo(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#inhalt")).isFocused();
    }

    @Test
    void searchesFromTheHomePage() {
        open("/");
        tabTo("#q");
        page.keyboard().type("Gateways");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/suche\\?q=Gateways"));
    }

    @Test
    void reachesTheFirstHitInEightSteps() {
        open("/suche?q=LoRaWAN");
        page.locator("#q").focus();
        int steps = 0;
        while (page.locator("#ergebnisse h2 a:focus").count() == 0 && steps < FAR) {
            boolean jump = page.locator(".lk-skip a[href='#ergebnisse']:focus").count() > 0;
            page.keyboard().press(jump ? "Enter" : "Tab");
            steps++;
        }
        stops = steps;
        assertThat(steps).isLessThanOrEqualTo(8);
    }

    @Test
    void opensTheMatchingSlide() {
        open("/suche?q=Gateways");
        tabTo("#ergebnisse a[href$='#folie-2']:not([aria-hidden])");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#folie-2$"));
    }

    @Test
    void filtersAndKeepsTheFocus() {
        open("/suche?q=");
        tabTo("#filter input[name=thema][value=umwelt]");
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile("thema=umwelt"));
        assertThat(page.locator("#filter input[name=thema][value=umwelt]")).isFocused();
    }

    @Test
    void takesAFilterAway() {
        open("/suche?q=&thema=umwelt");
        tabTo(".lk-chip--remove");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lk-chip--remove")).hasCount(0);
    }

    @Test
    void sortsByTitle() {
        open("/suche?q=");
        tabTo("#sortierung");
        page.keyboard().type("Titel");
        assertThat(page).hasURL(Pattern.compile("sortierung=titel"));
        assertThat(page.locator("#sortierung")).isFocused();
    }

    @Test
    void turnsThePage() {
        open("/suche?q=");
        tabTo("nav a[rel=next]");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("seite=2"));
    }

    @Test
    void choosesASuggestion() {
        // the script is what is tested here, whatever the engine suggests
        page.route(
                "**/api/v1/suggestions**",
                route ->
                        route.fulfill(
                                new com.microsoft.playwright.Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody(
                                                """
                                                [{"kind":"word","text":"Luft","target":"Luft","url":"/suche?q=Luft"},
                                                 {"kind":"solution","text":"Luftmessnetz","target":"luftmessnetz","url":"/loesungen/luftmessnetz"}]
                                                """)));
        open("/");
        tabTo("#q");
        page.keyboard().type("Luft");
        assertThat(page.getByRole(AriaRole.COMBOBOX)).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(SOLUTION + "$"));
    }

    @Test
    void readsAnAnswer() {
        open(SOLUTION);
        tabTo("#frage-strom summary");
        page.keyboard().press("Enter");
        assertThat(page.locator("#frage-strom")).hasAttribute("open", "");
    }

    @Test
    void downloadsADeck() {
        open(SOLUTION);
        tabTo("#inhalt a[download]");
        Download deck = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(deck.suggestedFilename()).isEqualTo(SampleSite.DECK_NAME);
    }

    @Test
    void goesFromSlideToSlide() {
        open(DECK + "#folie-1");
        page.locator("#folie-1").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#folie-2")).isFocused();
        assertThat(page).hasURL(Pattern.compile("#folie-2$"));
    }

    @Test
    void opensAndLeavesTheFilterSheetOfAPhone() {
        page.setViewportSize(320, 800);
        open("/suche?q=LoRaWAN");
        tabTo("a[href='#filter']");
        page.keyboard().press("Enter");
        assertThat(page.locator("#filter")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#filter")).isHidden();
        assertThat(page.locator("a[href='#filter']")).isFocused();
    }

    @Test
    void reportsABarrier() {
        open("/hilfe");
        tabTo("footer a[href^='/barriere-melden']");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/barriere-melden"));
        tabTo("#text");
        page.keyboard().type("Der Fokus ist nicht zu sehen.");
        tabTo(".lk-form button");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Ihre Meldung ist angekommen");
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    /** Presses Tab until the element has the focus; how often. */
    private int tabTo(String selector) {
        int steps = 0;
        do {
            page.keyboard().press("Tab");
            steps++;
        } while (!(Boolean) page.evaluate("s => !!document.activeElement?.matches(s)", selector)
                && steps < FAR);
        stops += steps;
        assertThat(steps).as("Tab stops to " + selector).isLessThan(FAR);
        return steps;
    }
}
