package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.Snippet.Range;
import de.loesungskatalog.web.Passage.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** How texts and numbers reach a page. */
class WordsTest {

    @Test
    void passageMarksRangesAndKeepsEveryCharacter() {
        assertThat(Passage.of(new Snippet("Der <Bau>antrag.", List.of(new Range(4, 9)))).parts())
                .containsExactly(
                        new Part("Der ", false),
                        new Part("<Bau>", true),
                        new Part("antrag.", false));
    }

    @Test
    void passageMayBeginAndEndWithAMark() {
        assertThat(Passage.of(new Snippet("ab", List.of(new Range(0, 1), new Range(1, 2)))).parts())
                .containsExactly(new Part("a", true), new Part("b", true));
    }

    @ParameterizedTest
    @CsvSource({"999, 999 Byte", "1500, 2 KB", "2400000, '2,4 MB'", "1234567890, '1.234,6 MB'"})
    void sizesAreGerman(long bytes, String text) {
        assertThat(German.size(bytes).replace('\u00a0', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020",
        "2020-11, November 2020",
        "2020-11-19, 19. November 2020",
        "Sommer 2021, Sommer 2021",
        "2020-1x-19, 2020-1x-19"
    })
    void datesAreWrittenOutAndWordsStay(String when, String text) {
        assertThat(German.when(when)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"93.5, 1:33", "3725, 1:02:05", "5, 0:05"})
    void positionsReadLikeAClock(double seconds, String text) {
        assertThat(German.position(seconds)).isEqualTo(text);
    }

    @Test
    void markdownBringsNoMarkupAndNoScriptIn() {
        assertThat(
                        Markdown.html(
                                "# Titel\n"
                                    + "<img src=x onerror=a> [x](javascript:a) [y](https://e.org)"))
                .contains("<h3>Titel</h3>", "href=\"https://e.org\"")
                .doesNotContain("<img", "href=\"javascript", "href=\"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a, true",
        "HTTP://example.org, true",
        "javascript:alert(1), false",
        "data:text/html;x, false",
        "//example.org, false",
        "gk, false"
    })
    void onlyWebAddressesBecomeLinks(String address, boolean link) {
        assertThat(WebLink.of("Name", address).href() != null).isEqualTo(link);
    }

    @Test
    void foldersInDeliveredNamesAreDropped() {
        assertThat(Addresses.lastSegment("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Addresses.lastSegment("C:\\Ordner\\Folien.pptx")).isEqualTo("Folien.pptx");
    }

    @Test
    void sourcesAreNamedByTheirSiteAndNeverByTheirPath() {
        assertThat(
                        WebLink.sources(
                                List.of(
                                        "https://www.krz.de/Startseite/minister-name?x=1",
                                        "http://user@krz.de:8080",
                                        "https://krz.de#oben",
                                        "https://krz.de/b",
                                        "Programmheft 2026/2")))
                .extracting(WebLink::label)
                .containsExactly(
                        "krz.de (1)",
                        "krz.de:8080",
                        "krz.de (2)",
                        "krz.de (3)",
                        "Programmheft 2026/2");
        assertThat(WebLink.source("https://www.krz.de/Startseite/").href())
                .isEqualTo("https://www.krz.de/Startseite/");
    }
}
