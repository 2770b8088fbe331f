package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every page in every state against the list of barriers in {@code docs/accessibility.md}. Two
 * browsers visit each state once and measure everything there; each check then is a test.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CHECKS = Path.of("src/test/resources/browser/checks.js");
    private static final int PHONE = 320; // CSS pixels: 1280 at 400 % zoom
    private static final int TABLET = 768;
    private static final int DESK = 1280;
    private static final int BROWSERS = 2; // scripts/verify has two cores
    private static final int HEIGHT = 900;
    private static final boolean LONG = Boolean.getBoolean("katalog.test.long");

    /** What axe cannot decide by itself, and why a person decided that it is fine. */
    private static final Set<String> DECIDED =
            Set.of(
                    // icons and pictures overlap text boxes; the colours are those of the theme,
                    // which axe measures wherever nothing overlaps
                    "color-contrast");

    /** Checks by their number in docs/accessibility.md. */
    enum Check {
        A1_AXE,
        A4_FOCUS_IS_SEEN_ON_PICTURES,
        A4_A5_FOCUS_IS_VISIBLE_AND_NOT_COVERED,
        A7_FIRST_TAB_STOP_IS_A_SKIP_LINK,
        A7_SKIP_LINKS_LEAD_SOMEWHERE,
        A8_REFLOW,
        A9_TEXT_SPACING,
        A9_TEXT_TWICE_AS_LARGE,
        A10_FORCED_COLOURS,
        A11_TARGETS,
        A12_NO_MOTION,
        A13_PAPER,
        A17_HEADINGS,
        A17_LANDMARKS,
        A21_LINKS,
        A26_HELP_IN_REACH
    }

    /** How a page can look to somebody. */
    private record Look(int width, ColorScheme scheme, ForcedColors colours) {

        static Look of(int width, ColorScheme scheme) {
            return new Look(width, scheme, ForcedColors.NONE);
        }

        void putOn(Page page) {
            if (page.viewportSize().width != width) {
                page.setViewportSize(width, HEIGHT);
            }
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setMedia(Media.SCREEN)
                            .setColorScheme(scheme)
                            .setForcedColors(colours));
        }
    }

    private static final String PAINTED = "() => performance.getEntriesByType('paint').length > 0";

    private static final Look FORCED = new Look(DESK, ColorScheme.LIGHT, ForcedColors.ACTIVE);

    /** Where axe looks at every state. */
    private static final List<Look> EVERY_STATE =
            List.of(
                    Look.of(DESK, ColorScheme.LIGHT),
                    Look.of(DESK, ColorScheme.DARK),
                    Look.of(PHONE, ColorScheme.DARK),
                    Look.of(PHONE, ColorScheme.LIGHT));

    /** Where it looks at one state of each template; in the long form at every state. */
    private static final List<Look> EVERY_TEMPLATE =
            List.of(
                    FORCED,
                    new Look(TABLET, ColorScheme.LIGHT, ForcedColors.ACTIVE),
                    Look.of(TABLET, ColorScheme.DARK),
                    Look.of(TABLET, ColorScheme.LIGHT),
                    new Look(PHONE, ColorScheme.LIGHT, ForcedColors.ACTIVE));

    private final Map<Check, Set<String>> findings = new ConcurrentHashMap<>();
    private final Set<String> frames = ConcurrentHashMap.newKeySet();
    private final Set<String> undecided = ConcurrentHashMap.newKeySet();
    private final Set<String> templates = ConcurrentHashMap.newKeySet();

    @LocalServerPort private int port;

    @BeforeAll
    void visitEverything() throws Exception {
        Chromium.assumeInstalled();
        String checks = Files.readString(CHECKS);
        Queue<PageStates.State> waiting = new ConcurrentLinkedQueue<>(PageStates.ALL);
        try (ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS)) {
            List<Future<Boolean>> visits =
                    browsers.invokeAll(Collections.nCopies(BROWSERS, () -> visit(waiting, checks)));
            for (Future<Boolean> visit : visits) {
                visit.get();
            }
        }
        assertThat(waiting).isEmpty();
    }

    private boolean visit(Queue<PageStates.State> waiting, String checks) {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext(window(DESK))) {
            Page page = context.newPage();
            FocusRings rings = new FocusRings(page);
            for (PageStates.State state = waiting.poll(); state != null; state = waiting.poll()) {
                Look.of(DESK, ColorScheme.LIGHT).putOn(page);
                page.navigate("about:blank"); // so that only an anchor differs is a new page, too
                page.navigate("http://localhost:" + port + state.path());
                state.prepare().accept(page);
                page.evaluate(checks);
                page.waitForFunction(PAINTED); // before, the browser drops what is typed
                measure(page, state, rings);
            }
            return true;
        }
    }

    private void measure(Page page, PageStates.State state, FocusRings rings) {
        page.keyboard().press("Tab");
        find(Check.A7_FIRST_TAB_STOP_IS_A_SKIP_LINK, state, firstStop(page, state));
        find(Check.A7_SKIP_LINKS_LEAD_SOMEWHERE, state, check(page, "skips"));
        find(Check.A4_A5_FOCUS_IS_VISIBLE_AND_NOT_COVERED, state, check(page, "focus"));
        find(Check.A17_HEADINGS, state, check(page, "headings"));
        find(Check.A17_LANDMARKS, state, check(page, "landmarks"));
        find(Check.A21_LINKS, state, check(page, "links"));
        find(Check.A26_HELP_IN_REACH, state, check(page, "help"));
        find(Check.A12_NO_MOTION, state, check(page, "motion"));
        frames.addAll(check(page, "frame"));
        boolean first = templates.add(state.template());
        if (LONG || first) {
            find(Check.A4_FOCUS_IS_SEEN_ON_PICTURES, state, rings.missing());
            EVERY_TEMPLATE.forEach(look -> axe(page, state, look));
        }
        if (LONG) {
            FORCED.putOn(page);
            find(Check.A4_FOCUS_IS_SEEN_ON_PICTURES, state, rings.missing());
        }
        EVERY_STATE.forEach(look -> axe(page, state, look));
        // still the phone
        find(Check.A8_REFLOW, state, check(page, "overflow"));
        find(Check.A8_REFLOW, state, check(page, "squeezed"));
        find(Check.A9_TEXT_SPACING, state, check(page, "spaced"));
        find(Check.A11_TARGETS, state, check(page, "targets"));
        find(Check.A4_A5_FOCUS_IS_VISIBLE_AND_NOT_COVERED, state, check(page, "focus"));
        FORCED.putOn(page);
        find(Check.A9_TEXT_TWICE_AS_LARGE, state, check(page, "large"));
        find(Check.A10_FORCED_COLOURS, state, check(page, "focus"));
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setForcedColors(ForcedColors.NONE)
                        .setMedia(Media.PRINT));
        find(Check.A13_PAPER, state, check(page, "paper"));
    }

    private static List<String> firstStop(Page page, PageStates.State state) {
        boolean own = state.path().contains("#"); // such a link moves the start of the keyboard
        boolean error = page.locator("#fehler").count() > 0; // the summary has the focus
        boolean skip = page.locator(".lk-skip a:focus").count() > 0;
        return skip || own || error ? List.of() : List.of("first Tab stop is no skip link");
    }

    /** Violations, and what axe leaves open and nobody decided. */
    private void axe(Page page, PageStates.State state, Look look) {
        look.putOn(page);
        find(Check.A12_NO_MOTION, state, check(page, "still"));
        Axe.Result result = Axe.run(page);
        result.open().stream()
                .filter(open -> !DECIDED.contains(open.substring(0, open.indexOf(':'))))
                .forEach(undecided::add);
        find(
                Check.A1_AXE,
                state,
                result.violations().stream().map(found -> look + " " + found).toList());
    }

    @SuppressWarnings("unchecked")
    private static List<String> check(Page page, String name) {
        return (List<String>) page.evaluate("() => checks." + name + "()");
    }

    private void find(Check check, PageStates.State state, List<String> found) {
        found.forEach(
                what ->
                        findings.computeIfAbsent(check, c -> ConcurrentHashMap.newKeySet())
                                .add(state + ": " + what));
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void everyPageInEveryStatePasses(Check check) {
        assertThat(findings.getOrDefault(check, Set.of())).isEmpty();
    }

    @Test
    void whatAxeLeavesOpenWasDecidedByAPerson() {
        assertThat(undecided).isEmpty();
    }

    @Test
    void navigationAndHelpStandInTheSamePlaceOnEveryPage() {
        assertThat(frames).hasSize(1);
    }

    @Test
    void everyTemplateIsVisited() throws IOException {
        Set<String> visited =
                PageStates.ALL.stream()
                        .map(PageStates.State::template)
                        .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(
                            files.filter(AccessibilityIT::isPage)
                                    .map(file -> TEMPLATES.relativize(file).toString())
                                    .map(file -> file.replace(".jte", ""))
                                    .filter(template -> !template.equals(PageStates.RUN)))
                    .allMatch(visited::contains);
        }
    }

    /** A frame takes its content from others; whoever hands content to a frame is a page. */
    private static boolean isPage(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.readString(file).contains(".page(")
                    && !Files.readString(file).contains("@param Content content");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Reading " + file, e);
        }
    }

    private static Browser.NewContextOptions window(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setHttpCredentials("betrieb", SampleSite.OPERATOR_TOKEN)
                .setReducedMotion(ReducedMotion.REDUCE); // measured at rest
    }
}
