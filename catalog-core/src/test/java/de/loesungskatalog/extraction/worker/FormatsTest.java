package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.extraction.SampleFiles;
import de.loesungskatalog.solution.Visibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Each format with its natural unit. */
class FormatsTest {

    @TempDir private Path folder;
    private final FileReading reading = new FileReading(ExtractionLimits.DEFAULTS);

    @Test
    void oldPowerPointHasSlides() throws IOException {
        Path file = SampleFiles.oldDeck(folder.resolve("a.ppt"));
        assertThat(pages(file))
                .extracting(DocumentPage::kind, DocumentPage::number, DocumentPage::title)
                .containsExactly(
                        tuple(PageKind.SLIDE, 1, "Warteliste"),
                        tuple(PageKind.SLIDE, 2, "Kontakt"));
        assertThat(pages(file).getFirst().text()).isEqualTo("Die Warteliste rückt nach");
    }

    @Test
    void openDocumentPresentationIsCutAtItsSlides() throws IOException {
        String styles =
                """
                <style:style style:name="versteckt"><style:drawing-page-properties\
                 presentation:visibility="hidden"/></style:style>\
                """;
        String body =
                """
                <draw:page draw:name="eins"><draw:frame presentation:class="title"><draw:text-box>
                <text:p>Warte<text:span>liste</text:span></text:p></draw:text-box></draw:frame>
                <draw:frame><draw:text-box><text:p>Sie rückt<text:s/>nach</text:p></draw:text-box>
                </draw:frame><draw:frame presentation:class="footer"><draw:text-box>
                <text:p>Stadt Beispielhausen</text:p></draw:text-box></draw:frame>
                <presentation:notes><text:p>Leise sprechen</text:p></presentation:notes></draw:page>
                <draw:page draw:style-name="versteckt"><text:p>Preisrahmen</text:p></draw:page>\
                """;
        Path file = SampleFiles.openDocument(folder.resolve("a.odp"), "presentation", styles, body);
        assertThat(pages(file))
                .containsExactly(
                        new DocumentPage(
                                PageKind.SLIDE,
                                1,
                                "Warteliste",
                                "Sie rückt nach",
                                "Leise sprechen",
                                Visibility.PUBLIC,
                                null),
                        new DocumentPage(
                                PageKind.SLIDE,
                                2,
                                null,
                                "Preisrahmen",
                                null,
                                Visibility.INTERNAL,
                                null));
    }

    @Test
    void wordIsCutAtItsHeadings() throws IOException {
        assertThat(pages(SampleFiles.handbook(folder.resolve("a.docx"))))
                .extracting(DocumentPage::kind, DocumentPage::title, DocumentPage::text)
                .containsExactly(
                        tuple(PageKind.SECTION, null, "Vorwort"),
                        tuple(PageKind.SECTION, "Einführung", "Zuerst die Daten.\nSchritt | Frist"),
                        tuple(PageKind.SECTION, "Betrieb", "Dann läuft es."));
    }

    @Test
    void openDocumentTextIsCutAtItsHeadings() throws IOException {
        String body =
                """
                <text:h text:outline-level="1">Einführung</text:h><text:p>Zuerst die Daten.</text:p>
                <text:h text:outline-level="2">Betrieb</text:h><text:p>Dann läuft es.</text:p>\
                """;
        assertThat(pages(SampleFiles.openDocument(folder.resolve("a.odt"), "text", "", body)))
                .extracting(DocumentPage::title, DocumentPage::text)
                .containsExactly(
                        tuple("Einführung", "Zuerst die Daten."),
                        tuple("Betrieb", "Dann läuft es."));
    }

    @Test
    void rtfIsRead() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.rtf"),
                        "{\\rtf1\\ansi\\pard Parkausweis f\\'fcr alle\\par}");
        assertThat(pages(file))
                .containsExactly(DocumentPage.of(PageKind.SECTION, 1, "Parkausweis für alle"));
    }

    @Test
    void workbookHasSheetsAndQuestionsFromItsColumns() throws IOException {
        List<DocumentPage> pages = pages(SampleFiles.questions(folder.resolve("a.xlsx")));
        assertThat(pages)
                .extracting(DocumentPage::kind, DocumentPage::number, DocumentPage::title)
                .containsExactly(
                        tuple(PageKind.SHEET, 1, "Fragen"),
                        tuple(PageKind.SHEET, 2, "Verborgen"),
                        tuple(PageKind.FAQ, 1, "Was kostet das?"));
        assertThat(pages.get(1).visibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(pages.get(2).text()).isEqualTo("Nichts.");
    }

    @Test
    void openDocumentSpreadsheetHasSheets() throws IOException {
        String body =
                """
                <table:table table:name="Liste"><table:table-row><table:table-cell>
                <text:p>Ort</text:p></table:table-cell><table:table-cell
                 table:number-columns-repeated="16000"/></table:table-row></table:table>\
                """;
        assertThat(
                        pages(
                                SampleFiles.openDocument(
                                        folder.resolve("a.ods"), "spreadsheet", "", body)))
                .extracting(DocumentPage::kind, DocumentPage::title, DocumentPage::text)
                .containsExactly(tuple(PageKind.SHEET, "Liste", "Ort"));
    }

    @Test
    void csvInTheCharactersOfOfficesIsATable() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(
                file, "Frage;Antwort\nFür wen?;\"Für alle; überall\"\n", Charset.forName("cp1252"));
        assertThat(pages(file))
                .extracting(DocumentPage::kind, DocumentPage::text)
                .containsExactly(
                        tuple(PageKind.SHEET, "Frage | Antwort\nFür wen? | Für alle; überall"),
                        tuple(PageKind.FAQ, "Für alle; überall"));
    }

    @Test
    void htmlIsCutAtItsHeadingsWithoutNavigationAndScript() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.html"),
                        """
                        <meta charset="utf-8"><title>Hilfe</title><nav>Menü</nav>
                        <h1>Hilfe</h1><p>Wir <b>helfen</b>.</p><script>alert(1)</script>
                        <h2>Kontakt</h2><ul><li>Telefon</li></ul><p hidden>Verborgen</p>\
                        """);
        assertThat(pages(file))
                .extracting(DocumentPage::title, DocumentPage::text)
                .containsExactly(tuple("Hilfe", "Wir helfen."), tuple("Kontakt", "Telefon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# %s\n\n%s\n\n",
                "%s\n\n%s\n\n",
                "Frage: %s\nAntwort: %s\n\n",
                "1. %s\n\n%s\n\n"
            })
    void listOfQuestionsIsRecognised(String pattern) throws IOException {
        String text =
                pattern.formatted("Wer darf das?", "Alle.")
                        + pattern.formatted("Was kostet es?", "Nichts.")
                        + pattern.formatted("Wo geht es?", "Im Bürgerbüro.");
        Path file = Files.writeString(folder.resolve("a.md"), text);
        assertThat(pages(file).stream().filter(page -> page.kind() == PageKind.FAQ))
                .extracting(DocumentPage::number, DocumentPage::title, DocumentPage::text)
                .containsExactly(
                        tuple(1, "Wer darf das?", "Alle."),
                        tuple(2, "Was kostet es?", "Nichts."),
                        tuple(3, "Wo geht es?", "Im Bürgerbüro."));
    }

    @Test
    void foldedQuestionsOfAWebPageAreRecognised() throws IOException {
        String fold = "<details><summary>Wer darf das?</summary><p>Alle.</p></details>";
        Path file = Files.writeString(folder.resolve("a.html"), fold.repeat(3));
        assertThat(pages(file).stream().filter(page -> page.kind() == PageKind.FAQ)).hasSize(3);
    }

    @Test
    void textThatAsksNowAndThenIsNoListOfQuestionsAndSaysSo() throws IOException {
        String chatter = "Ausführungen über den Betrieb der Anlage. ".repeat(20);
        String chapter = "# Kapitel\n\n" + chatter + "\n\nUnd was nun?\n\nMal sehen.\n\n";
        Path file = Files.writeString(folder.resolve("a.md"), chapter.repeat(3));
        Extraction.Extracted extracted = extracted(file);
        assertThat(extracted.pages()).extracting(DocumentPage::kind).containsOnly(PageKind.SECTION);
        assertThat(extracted.notes()).singleElement().asString().contains("nicht sicher erkannt");
    }

    @Test
    void subtitlesAreCuesWithTheirStart() throws IOException {
        Path vtt =
                Files.writeString(
                        folder.resolve("a.vtt"),
                        """
                        WEBVTT

                        NOTE nur für uns

                        00:01.500 --> 00:04.000
                        <v Frau Beispiel>Guten Tag

                        01:02:03.250 --> 01:02:05.000 align:start
                        Auf Wiedersehen
                        """);
        assertThat(pages(vtt))
                .extracting(DocumentPage::kind, DocumentPage::text, DocumentPage::start)
                .containsExactly(
                        tuple(PageKind.CUE, "Guten Tag", 1.5),
                        tuple(PageKind.CUE, "Auf Wiedersehen", 3723.25));
        Path srt = folder.resolve("a.srt");
        Files.writeString(
                srt, "1\r\n00:00:01,500 --> 00:00:04,000\r\nGrüße\r\n", StandardCharsets.UTF_16LE);
        assertThat(pages(srt))
                .extracting(DocumentPage::text, DocumentPage::start)
                .containsExactly(tuple("Grüße", 1.5));
    }

    @Test
    void archiveIsReadFileByFileAndNamesWhatItCouldNotRead() throws IOException {
        Path deck = SampleFiles.deck(folder.resolve("deck.pptx"));
        Path inner =
                SampleFiles.zip(
                        folder.resolve("innen.zip"),
                        Map.of("unter/hinweis.txt", "Hallo".getBytes(StandardCharsets.UTF_8)));
        Path outer =
                SampleFiles.zip(
                        folder.resolve("a.zip"),
                        Map.of(
                                "deck.pptx",
                                Files.readAllBytes(deck),
                                "innen.zip",
                                Files.readAllBytes(inner),
                                "bild.png",
                                new byte[] {1, 2, 3}));
        Extraction.Extracted extracted = extracted(outer);
        assertThat(extracted.pages())
                .extracting(DocumentPage::title)
                .contains(
                        "deck.pptx, Folie 1: Digitale Schulanmeldung",
                        "innen.zip, Abschnitt 1: unter/hinweis.txt, Abschnitt 1");
        assertThat(extracted.pages()).extracting(DocumentPage::number).doesNotHaveDuplicates();
        assertThat(extracted.notes())
                .containsExactly("Nicht gelesene Dateien des Archivs: bild.png.");
    }

    @Test
    void unknownFormatIsUnsupported() throws IOException {
        Path file = Files.write(folder.resolve("a.bin"), new byte[] {1, 2, 3, 4});
        assertThat(reading.read(file, "a.bin")).isInstanceOf(Extraction.Unsupported.class);
    }

    @Test
    void encryptedOpenDocumentIsNamed() throws IOException {
        Path file =
                SampleFiles.zip(
                        folder.resolve("a.odt"),
                        Map.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text".getBytes(),
                                "META-INF/manifest.xml",
                                "<manifest:encryption-data/>".getBytes(),
                                "content.xml",
                                new byte[] {1, 2, 3}));
        assertThat(reading.read(file, "a.odt"))
                .isInstanceOfSatisfying(
                        Extraction.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.ENCRYPTED));
    }

    private List<DocumentPage> pages(Path file) {
        return extracted(file).pages();
    }

    private Extraction.Extracted extracted(Path file) {
        Extraction extraction = reading.read(file, file.getFileName().toString());
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return (Extraction.Extracted) extraction;
    }
}
