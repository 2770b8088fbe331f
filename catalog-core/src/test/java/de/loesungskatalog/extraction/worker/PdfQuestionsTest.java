package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines beginning with {@code #} are set larger, with {@code *} bold. */
class PdfQuestionsTest {

    private static final PDRectangle LANDSCAPE =
            new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    @TempDir private Path folder;

    @Test
    void questionsInLargerTypeAreQuestionsWithTheirAnswers() throws IOException {
        Path file =
                pdf(
                        PDRectangle.A4,
                        List.of(
                                "#1. Wer bekommt einen Ausweis und wo",
                                "#ist er zu beantragen?",
                                "Wer dort wohnt. Der Antrag geht an",
                                "das Ordnungsamt.",
                                "#2. Was kostet er?",
                                "Dreißig Euro."),
                        List.of("#3. Wie lange gilt er?", "Ein Jahr.", "Danach ein neuer."));
        assertThat(questions(file))
                .extracting(DocumentPage::number, DocumentPage::title, DocumentPage::text)
                .containsExactly(
                        tuple(
                                1,
                                "Wer bekommt einen Ausweis und wo ist er zu beantragen?",
                                "Wer dort wohnt. Der Antrag geht an das Ordnungsamt."),
                        tuple(2, "Was kostet er?", "Dreißig Euro."),
                        tuple(3, "Wie lange gilt er?", "Ein Jahr.\nDanach ein neuer."));
        assertThat(extracted(file).pages())
                .filteredOn(page -> page.kind() == PageKind.PAGE)
                .hasSize(2);
    }

    @Test
    void boldQuestionsCountWhereTheTextIsNotBold() throws IOException {
        Path file =
                pdf(
                        PDRectangle.A4,
                        List.of(
                                "*Was ist das?", "Ein Ausweis zum Parken.",
                                "*Wer darf das?", "Alle, die dort wohnen.",
                                "*Gilt das immer?", "Ein Jahr lang."));
        assertThat(questions(file))
                .extracting(DocumentPage::title)
                .containsExactly("Was ist das?", "Wer darf das?", "Gilt das immer?");
    }

    @Test
    void runningHeadsAndPageNumbersAreNoPartOfAnAnswer() throws IOException {
        Path file =
                pdf(
                        PDRectangle.A4,
                        List.of("Stadt Beispielhausen", "#Was ist das?", "Ein Ausweis", "1"),
                        List.of("Stadt Beispielhausen", "zum Parken.", "#Wer darf?", "Alle.", "2"),
                        List.of("Stadt Beispielhausen", "#Gilt das immer?", "Ein Jahr.", "3"));
        assertThat(questions(file).getFirst().text()).isEqualTo("Ein Ausweis zum Parken.");
    }

    @Test
    void textThatAsksNowAndThenIsNoList() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add("Die Verwaltung stellt sich vor und sagt vieles über sich selbst.");
        }
        lines.addAll(
                List.of(
                        "Wer hat das erfunden?",
                        "Niemand weiß es.",
                        "Was tun?",
                        "Warten.",
                        "Und jetzt alle?",
                        "Ja."));
        Path file = pdf(PDRectangle.A4, lines);
        assertThat(questions(file)).isEmpty();
        assertThat(extracted(file).notes())
                .containsExactly(
                        "Fragen und Antworten wurden nicht sicher erkannt; der Text ist"
                                + " durchsuchbar.");
    }

    @Test
    void titlesOfSlidesNeedNoAnswer() throws IOException {
        Path file =
                pdf(
                        LANDSCAPE,
                        List.of("#Was ist das?", "Ein Ausweis."),
                        List.of("#Wer darf das?", "Alle."),
                        List.of("#Noch Fragen?", "Danke."));
        assertThat(questions(file)).isEmpty();
    }

    private List<DocumentPage> questions(Path file) {
        return extracted(file).pages().stream()
                .filter(page -> page.kind() == PageKind.FAQ)
                .toList();
    }

    private static Extraction.Extracted extracted(Path file) {
        return (Extraction.Extracted)
                new FileReading(ExtractionLimits.DEFAULTS).read(file, "fragen.pdf");
    }

    @SafeVarargs
    private Path pdf(PDRectangle format, List<String>... pages) throws IOException {
        Path file = folder.resolve("fragen.pdf");
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage(format);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    int y = (int) format.getHeight() - 60;
                    for (String line : lines) {
                        write(content, line, y);
                        y -= 24;
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void write(PDPageContentStream content, String line, int y) throws IOException {
        boolean bold = line.startsWith("*");
        boolean larger = line.startsWith("#");
        content.beginText();
        content.setFont(
                new PDType1Font(bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA),
                larger ? 16 : 11);
        content.newLineAtOffset(60, y);
        content.showText(bold || larger ? line.substring(1) : line);
        content.endText();
    }
}
