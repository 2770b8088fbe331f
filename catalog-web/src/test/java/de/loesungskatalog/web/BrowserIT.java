package de.loesungskatalog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
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

/** The pages in a real browser: barriers, small screens, keyboard, with and without script. */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private static final List<String> TEMPLATES =
            List.of(
                    "/",
                    "/suche?q=LoRaWAN&thema=umwelt",
                    "/suche?q=",
                    "/suche?q=LoRaWAN&thema=steuern-zoll",
                    "/themen",
                    "/themen/umwelt",
                    "/themen/recht-ordnung",
                    "/loesungen/luftmessnetz",
                    "/loesungen/luftmessnetz#frage-strom",
                    "/loesungen/weitere-1",
                    "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien#folie-2",
                    "/loesungen/luftmessnetz/dokumente/luftmessnetz.scan",
                    "/organisationen/musterstadt",
                    "/veranstaltungen",
                    "/hilfe",
                    "/impressum",
                    "/barriere-melden?adresse=/hilfe",
                    "/nirgends");
    private static final int PHONE = 320; // CSS pixels: 1280 at 400 % zoom
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
    @ValueSource(ints = {PHONE, DESK})
    void axeFindsNothing(int width) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : TEMPLATES) {
                open(page, path);
                AxeBuilder axe =
                        new AxeBuilder(page)
                                .withTags(
                                        List.of(
                                                "wcag2a",
                                                "wcag2aa",
                                                "wcag21a",
                                                "wcag21aa",
                                                "wcag22aa",
                                                "best-practice"));
                found.addAll(violations(axe, path));
            }
        }
        assertThat(found).isEmpty();
    }

    /** What changes in the dark are colours: the rest was looked at in the light. */
    @Test
    void contrastIsEnoughInTheDark() {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(DESK, ColorScheme.DARK)) {
            Page page = context.newPage();
            for (String path : TEMPLATES) {
                open(page, path);
                found.addAll(
                        violations(
                                new AxeBuilder(page).withRules(List.of("color-contrast")), path));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> violations(AxeBuilder axe, String path) {
        return axe.analyze().getViolations().stream()
                .map(v -> path + ": " + v.getId() + " " + v.getNodes().getFirst().getHtml())
                .toList();
    }

    @Test
    void nothingIsWiderThanASmallPhoneEvenWithWiderText() {
        try (BrowserContext context = context(PHONE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : TEMPLATES) {
                open(page, path);
                assertThat(overflow(page)).as(path).isLessThanOrEqualTo(0);
                page.evaluate(
                        "() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* {"
                            + " letter-spacing: .12em !important; word-spacing: .16em !important;"
                            + " line-height: 1.5 !important }'); document.adoptedStyleSheets ="
                            + " [sheet]; }");
                assertThat(overflow(page)).as(path + " with text spacing").isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void targetsAreLargeEnough() {
        try (BrowserContext context = context(PHONE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : TEMPLATES) {
                open(page, path);
                assertThat(
                                page.evaluate(
                                        """
                                        () => [...document.querySelectorAll('a, button, input, select, summary')]
                                          .filter(e => e.checkVisibility() && !e.closest('.lk-skip') && !e.closest('p, dd, li li, .lk-card__title, .lk-adoptions')
                                            && e.type !== 'hidden' && !e.closest('label'))
                                          .filter(e => e.getBoundingClientRect().height < 24)
                                          .map(e => e.outerHTML.slice(0, 120))
                                        """))
                        .as(path)
                        .isEqualTo(List.of());
            }
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        try (BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setViewportSize(DESK, 900))) {
            Page page = context.newPage();
            open(page, "/");
            page.getByLabel("Wonach suchen Sie?").fill("Gateways");
            page.getByRole(AriaRole.BUTTON, named("Suchen")).click();
            page.getByLabel("Umwelt").check();
            page.getByRole(AriaRole.BUTTON, named("Filter anwenden")).click();
            assertThat(page).hasURL(Pattern.compile("/suche\\?q=Gateways&thema=umwelt"));
            page.getByRole(AriaRole.LINK, named("Folie 2: Funk")).click();
            assertThat(page).hasURL(Pattern.compile("#folie-2$"));
            assertThat(page.locator("#folie-2")).containsText("Gateways empfangen");
            assertThat(page.locator("a.lk-button[download]"))
                    .hasAttribute("href", Pattern.compile("^/dateien/"));
        }
    }

    @Test
    void resultsAppearWhileTypingAndAreAnnouncedOnce() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            open(page, "/suche?q=");
            page.evaluate(
                    """
                    () => { window.said = [];
                      new MutationObserver(() => { const text = document.getElementById('meldung').textContent; if (text) window.said.push(text); })
                        .observe(document.getElementById('meldung'), { childList: true, characterData: true, subtree: true }); }
                    """);
            Locator box = page.getByRole(AriaRole.SEARCHBOX);
            box.click();
            box.pressSequentially("Gateways");
            assertThat(page.locator(".lk-hit__title")).hasCount(1);
            assertThat(page.locator(".lk-hit__title")).hasText("Luftmessnetz mit LoRaWAN");
            assertThat(page.locator("#meldung")).hasText("1 Ergebnis für „Gateways“");
            assertThat(page.evaluate("() => window.said"))
                    .isEqualTo(List.of("1 Ergebnis für „Gateways“"));
            assertThat(box).isFocused();
            assertThat(page).hasURL(Pattern.compile("q=Gateways"));
            assertThat(page).hasTitle(Pattern.compile("Suche: Gateways"));
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
    void suggestionsAreACombobox() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
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

    @Test
    void keyboardReachesTheFirstHitInEightSteps() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            open(page, "/suche?q=LoRaWAN");
            page.getByRole(AriaRole.SEARCHBOX).focus();
            int steps = 0;
            while (page.locator(".lk-hit__title a:focus").count() == 0 && steps < 20) {
                boolean jump = page.locator(".lk-skip a[href='#ergebnisse']:focus").count() > 0;
                page.keyboard().press(jump ? "Enter" : "Tab");
                steps++;
            }
            assertThat(steps).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void filtersAreASheetOnPhonesThatEscapeLeaves() {
        try (BrowserContext context = context(PHONE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            open(page, "/suche?q=LoRaWAN");
            assertThat(page.locator("#filter")).isHidden();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Filter")))
                    .click();
            assertThat(page.locator("#filter")).isVisible();
            assertThat(page.locator("#filter")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#filter")).isHidden();
            assertThat(page.locator(".lk-filters__open")).isFocused();
        }
    }

    @Test
    void arrowKeysGoFromSlideToSlide() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            open(page, "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien#folie-1");
            page.locator("#folie-1").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#folie-2")).isFocused();
            assertThat(page).hasURL(Pattern.compile("#folie-2$"));
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
    void whoDislikesMotionGetsNone() {
        try (BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            open(page, "/");
            assertThat(
                            page.evaluate(
                                    "() =>"
                                        + " getComputedStyle(document.documentElement).scrollBehavior"))
                    .isEqualTo("auto");
            assertThat(
                            page.evaluate(
                                    "() => document.getAnimations().filter(a =>"
                                            + " a.effect.getTiming().duration > 10).length"))
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".lk-header", ".lk-contents", ".lk-footer nav"})
    void paperHasNoNavigation(String part) {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            open(page, "/loesungen/luftmessnetz");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(part)).isHidden();
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
            TEMPLATES.forEach(path -> open(page, path));
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
                                .setColorScheme(scheme));
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static int overflow(Page page) {
        return (Integer)
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
    }
}
