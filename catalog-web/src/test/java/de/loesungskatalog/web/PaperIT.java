package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a printer gets: the page as a PDF, read again. */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperIT {

    private static final double MARGIN = 16 * 72 / 25.4 - 1; // points; 16 mm, see @page

    @LocalServerPort private int port;
    private Chromium chromium;
    private BrowserContext context;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
        context = // no script: paper must not depend on it
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setHttpCredentials("betrieb", SampleSite.OPERATOR_TOKEN));
    }

    @AfterAll
    void endBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/suche?q=LoRaWAN",
                "/themen/umwelt",
                "/loesungen/luftmessnetz",
                "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien",
                "/regionen/suedwestfalen",
                "/veranstaltungen/messe",
                "/barrierefreiheit",
                "/betrieb"
            })
    @SuppressWarnings("unchecked")
    void paperHasEveryWordAndEveryTargetAndNothingToPress(String path) throws IOException {
        try (Page page = context.newPage()) {
            page.navigate("http://localhost:" + port + path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate(Files.readString(Path.of("src/test/resources/browser/checks.js")));
            List<String> texts = (List<String>) page.evaluate("() => checks.printed()");
            List<String> targets = (List<String>) page.evaluate("() => checks.targetsOutside()");
            List<String> openers = (List<String>) page.evaluate("() => checks.openers()");
            List<String> pressed = (List<String>) page.evaluate("() => checks.paper()");
            Paper paper = Paper.read(page.pdf(new Page.PdfOptions().setFormat("A4")));

            assertThat(pressed).isEmpty();
            assertThat(texts).hasSizeGreaterThan(2).allSatisfy(paper::shows);
            assertThat(targets).allSatisfy(paper::shows);
            assertThat(paper.besideTheSheet()).isEmpty();
            assertThat(paper.lastLines())
                    .noneMatch(last -> openers.stream().map(Paper::bare).anyMatch(last::equals));
        }
    }

    /**
     * @param text without spaces and hyphens, which depend on where lines end
     * @param besideTheSheet words that reach into the margin or beyond
     * @param lastLines of each sheet but the last
     */
    private record Paper(String text, List<String> besideTheSheet, List<String> lastLines) {

        static Paper read(byte[] pdf) throws IOException {
            List<String> beside = new ArrayList<>();
            List<String> last = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper =
                        new PDFTextStripper() {
                            @Override
                            protected void writeString(String string, List<TextPosition> glyphs)
                                    throws IOException {
                                super.writeString(string, glyphs);
                                TextPosition end = glyphs.getLast();
                                if (end.getEndX() > end.getPageWidth() - MARGIN) {
                                    beside.add(string);
                                }
                            }
                        };
                for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                    stripper.setStartPage(sheet);
                    stripper.setEndPage(sheet);
                    String content = stripper.getText(document);
                    text.append(content);
                    if (sheet < document.getNumberOfPages()) {
                        last.add(bare(content.strip().lines().toList().getLast()));
                    }
                }
            }
            return new Paper(bare(text.toString()), beside, last);
        }

        void shows(String words) {
            assertThat(text).contains(bare(words));
        }

        static String bare(String words) {
            return words.replaceAll("[\\s\\u00a0\\u00ad\\u202f\\u2010-]", "");
        }
    }
}
