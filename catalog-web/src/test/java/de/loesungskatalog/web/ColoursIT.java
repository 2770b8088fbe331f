package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contrast of every pair of colours that the style sheets put on each other, computed from the
 * tokens as the browser resolves them, in both themes and in forced colours.
 */
@SiteTest
class ColoursIT {

    private static final Path TABLE = Path.of("target/contrast.tsv");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3; // large text, icons, borders of fields, rings

    /**
     * @param least contrast that WCAG 1.4.3 or 1.4.11 demands
     */
    private record Pair(String front, String back, double least) {}

    /** What stands in words and pictures on the three grounds: page, band and note. */
    private static final List<Pair> TOKENS =
            Stream.of(
                            on("--lk-paper", TEXT, "--lk-text", "--lk-muted", "--lk-action"),
                            on("--lk-hued", TEXT, "--lk-text", "--lk-muted", "--lk-action"),
                            on("--lk-action", TEXT, "--lk-on-action"),
                            on("--lk-mark", TEXT, "--lk-text"),
                            on(
                                    "--kern-color-feedback-info-background",
                                    TEXT,
                                    "--lk-text",
                                    "--lk-action"),
                            on("--kern-color-feedback-warning-background", TEXT, "--lk-text"),
                            on("--kern-color-feedback-danger-background", TEXT, "--lk-text"),
                            on(
                                    "--lk-paper",
                                    SHAPE,
                                    "--lk-focus",
                                    "--lk-border",
                                    "--kern-color-form-input-border",
                                    "--kern-color-feedback-info",
                                    "--kern-color-feedback-success",
                                    "--kern-color-feedback-warning",
                                    "--kern-color-feedback-danger"),
                            on("--lk-hued", SHAPE, "--lk-focus", "--kern-color-feedback-success"))
                    .flatMap(List::stream)
                    .toList();

    /** Colours of the reader's own theme; the names are CSS. */
    private static final List<Pair> FORCED =
            Stream.of(
                            on("Canvas", TEXT, "CanvasText", "LinkText"),
                            on("ButtonFace", TEXT, "ButtonText"),
                            on("Mark", TEXT, "MarkText"),
                            on("Canvas", SHAPE, "Highlight", "ButtonText"))
                    .flatMap(List::stream)
                    .toList();

    @LocalServerPort private int port;

    @Test
    void everyPairOfColoursHasTheContrastThatItNeeds() throws IOException {
        List<String> table = new ArrayList<>(List.of("look\tfront\tback\tcontrast\tleast"));
        List<String> weak = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/hilfe");
            page.evaluate(Files.readString(Path.of("src/test/resources/browser/checks.js")));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                compute(page, scheme.name(), TOKENS, table, weak);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            compute(page, "FORCED", FORCED, table, weak);
        }
        Files.write(TABLE, table);
        assertThat(weak).isEmpty();
        assertThat(table).hasSize(1 + 2 * TOKENS.size() + FORCED.size());
    }

    private static void compute(
            Page page, String look, List<Pair> pairs, List<String> table, List<String> weak) {
        for (Pair pair : pairs) {
            double contrast =
                    ((Number)
                                    page.evaluate(
                                            "([front, back]) => checks.contrast(front, back)",
                                            List.of(pair.front(), pair.back())))
                            .doubleValue();
            String line =
                    "%s\t%s\t%s\t%.2f\t%.1f"
                            .formatted(look, pair.front(), pair.back(), contrast, pair.least());
            table.add(line);
            if (contrast < pair.least()) {
                weak.add(line);
            }
        }
    }

    private static List<Pair> on(String back, double least, String... fronts) {
        return Stream.of(fronts).map(front -> new Pair(front, back, least)).toList();
    }
}
