package de.loesungskatalog.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import de.loesungskatalog.web.Chromium;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Five errands of somebody who is here for the first time, on the catalogue that comes with the
 * program, each begun on the home page. A text typed, a key and a click count as one step each.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the catalogue is filled once
class FirstVisitPackageIT {

    private static final int MOST_STEPS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(15); // on a busy machine; usual: 2
    private static final Path FIGURES = Path.of("target/first-visit.tsv");

    private PackagedProgram program;
    private Chromium chromium;
    private URI address = URI.create("http://localhost");
    private BrowserContext context;
    private Page page;
    private int steps;
    private long begun;

    @BeforeAll
    void start(@TempDir Path elsewhere) throws Exception {
        chromium = Chromium.start();
        StarterData.copyTo(elsewhere.resolve("daten"));
        program =
                PackagedProgram.start(
                        elsewhere, "serve", "--port", "0", "--no-sample", "--data-dir", "daten");
        address = program.address();
        Files.writeString(FIGURES, "errand\tsteps\tseconds\n");
    }

    @AfterAll
    void end() {
        if (program != null) {
            program.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void arrive() {
        context = chromium.browser().newContext();
        page = context.newPage();
        page.navigate(address.toString());
        steps = 0;
        begun = System.nanoTime();
    }

    @AfterEach
    void count(TestInfo errand) throws IOException {
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        context.close();
        Files.writeString(
                FIGURES,
                "%s\t%d\t%.1f%n"
                        .formatted(errand.getDisplayName(), steps, taken.toMillis() / 1_000.0),
                StandardOpenOption.APPEND);
        assertThat(steps).isBetween(1, MOST_STEPS);
        assertThat(taken).isLessThan(LONGEST);
    }

    @Test
    void schoolRegistrationAndAnAnswerAboutIt() {
        search("Schulanmeldung");
        click(hit("Schüler Online").locator(".lk-hit__title a"));
        click(page.locator(".lk-question summary").first());
        assertThat(page.locator(".lk-question__answer").first()).isVisible();
    }

    @Test
    void deckOfSchoolRegistration() throws Exception {
        search("Schulanmeldung");
        Download download =
                page.waitForDownload(
                        () ->
                                click(
                                        hit("Schüler Online")
                                                .locator("a[download]")
                                                .filter(
                                                        new Locator.FilterOptions()
                                                                .setHasText("PPTX"))
                                                .first()));
        assertThat(download.suggestedFilename()).isEqualTo("schueler-online-folien.pptx");
        assertThat(Files.size(download.path())).isGreaterThan(10_000);
    }

    @Test
    void whomToAskAboutSchoolRegistration() {
        search("Schulanmeldung");
        click(hit("Schüler Online").locator(".lk-hit__title a"));
        click(page.locator(".lk-solution__badges a[href='#kontakt']"));
        Locator contact = page.locator("section:has(> #kontakt)");
        assertThat(contact).isInViewport();
        assertThat(contact).containsText("krz");
    }

    @Test
    void allHealthSolutionsInProduction() {
        click(
                page.locator(".lk-field")
                        .filter(new Locator.FilterOptions().setHasText("Gesundheit")));
        click(
                page.locator(".lk-topic__states a")
                        .filter(new Locator.FilterOptions().setHasText("Im Einsatz")));
        assertThat(page).hasURL(Pattern.compile("thema=gesundheit&stand=production"));
        Locator states = page.locator(".lk-hit .lk-status");
        assertThat(states.allInnerTexts()).isNotEmpty().allMatch("Im Einsatz"::equals);
    }

    @Test
    void slideThatMentionsLoRaWan() {
        search("LoRaWAN");
        click(
                page.locator(".lk-match__place a")
                        .filter(new Locator.FilterOptions().setHasText("Folie"))
                        .first());
        assertThat(page).hasURL(Pattern.compile("#folie-\\d+$"));
        Locator slide = page.locator(".lk-sheet:target");
        assertThat(slide).isInViewport();
        assertThat(slide.locator("mark").first()).hasText(Pattern.compile("LoRaWAN"));
    }

    private void search(String words) {
        page.getByLabel("Wonach suchen Sie?").fill(words);
        steps++;
        page.getByLabel("Wonach suchen Sie?").press("Enter");
        steps++;
        assertThat(page).hasURL(Pattern.compile("/suche\\?q="));
    }

    private Locator hit(String title) {
        return page.locator(".lk-hit")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    private void click(Locator target) {
        target.click();
        steps++;
    }
}
