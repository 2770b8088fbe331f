package de.loesungskatalog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What pages do in a real browser, with and without script. */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private static final int DESK = 1280;
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingWorksWithoutScriptAndAlsoWithoutStyles(boolean styles) {
        try (BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setViewportSize(DESK, 900))) {
            Page page = context.newPage();
            if (!styles) {
                page.route("**/*.css", Route::abort);
            }
            open(page, "/");
            page.getByLabel("Wonach suchen Sie?").fill("Gateways");
            page.getByRole(AriaRole.BUTTON, named("Suchen")).click();
            page.getByLabel("Umwelt").check();
            page.getByRole(AriaRole.BUTTON, named("Filter anwenden")).click();
            assertThat(page).hasURL(Pattern.compile("/suche\\?q=Gateways&thema=umwelt"));
            page.getByRole(AriaRole.LINK, named("Folie 2: Funk")).click();
            assertThat(page).hasURL(Pattern.compile("#folie-2$"));
            assertThat(page.locator("#folie-2")).containsText("Gateways empfangen");
            Download deck =
                    page.waitForDownload(() -> page.locator("a.lk-button[download]").click());
            assertThat(deck.suggestedFilename()).isEqualTo(SampleSite.DECK_NAME);
            open(page, "/loesungen/luftmessnetz");
            page.locator("#frage-strom summary").click();
            assertThat(page.locator("#frage-strom")).containsText("fünf");
            page.locator("footer").getByText("Barriere melden").click();
            page.getByLabel("Was hindert Sie").fill("Der Fokus ist nicht zu sehen.");
            page.getByRole(AriaRole.BUTTON, named("Meldung senden")).click();
            assertThat(page.locator("h1")).hasText("Ihre Meldung ist angekommen");
        }
    }

    @Test
    void filterAppliesAtOnceAndKeepsFocusAndBackGoesBack() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            open(page, "/suche?q=");
            Locator filter =
                    page.locator("#filter")
                            .getByRole(
                                    AriaRole.CHECKBOX,
                                    new Locator.GetByRoleOptions().setName("Umwelt"));
            filter.focus();
            page.keyboard().press("Space");
            assertThat(page.locator(".lk-chip--remove")).containsText("Themenfeld: Umwelt");
            assertThat(filter).isFocused();
            assertThat(page).hasURL(Pattern.compile("thema=umwelt"));
            page.goBack();
            assertThat(page.locator(".lk-chip--remove")).hasCount(0);
        }
    }

    @Test
    void errorSummaryHasTheFocusAndLeadsToTheField() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            open(page, "/barriere-melden?adresse=/hilfe");
            page.getByRole(AriaRole.BUTTON, named("Meldung senden")).click();
            assertThat(page).hasTitle(Pattern.compile("^Fehler: "));
            assertThat(page.locator("#fehler")).isFocused();
            page.locator("#fehler a").click();
            assertThat(page.locator("#text")).isFocused();
            assertThat(page.locator("#adresse")).hasValue("/hilfe");
        }
    }

    @Test
    void linkToAQuestionOpensIt() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            open(page, "/loesungen/luftmessnetz#frage-strom");
            assertThat(page.locator("#frage-strom")).hasAttribute("open", "");
        }
    }

    @Test
    void visitLeavesNoTraceAndAsksNobodyElse() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> elsewhere = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            page.onRequest(
                    request -> {
                        if (!request.url().startsWith("http://localhost:" + port)) {
                            elsewhere.add(request.url());
                        }
                    });
            page.onConsoleMessage(
                    message -> {
                        if (message.text().contains("Content Security Policy")) {
                            refused.add(message.text());
                        }
                    });
            PageStates.ALL.forEach(state -> open(page, state.path()));
            assertThat(elsewhere).isEmpty();
            assertThat(refused).isEmpty();
            assertThat(context.cookies()).isEmpty();
            assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setHttpCredentials("betrieb", SampleSite.OPERATOR_TOKEN)
                                .setColorScheme(scheme));
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
