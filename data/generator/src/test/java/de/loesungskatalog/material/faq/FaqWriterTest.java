package de.loesungskatalog.material.faq;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.material.OfficeSchema;
import de.loesungskatalog.material.SampleCatalogue;
import de.loesungskatalog.material.pdf.PdfFaqWriter;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.typography.LiberationSans;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class FaqWriterTest {

    @Test
    void markdownHoldsEveryPairInEveryShape() throws IOException {
        Set<String> shapes = new HashSet<>();
        for (FaqList list : lists()) {
            String text = new String(new MarkdownFaqWriter().write(list), StandardCharsets.UTF_8);
            assertThat(text)
                    .contains(
                            "Was kostet es?",
                            "Die Software ist *frei*",
                            "Stand 23. November 2026",
                            "Quellen");
            shapes.add(
                    text.contains("| Frage |")
                            ? "table"
                            : text.contains("Frage 1:") ? "numbered" : "headings");
        }
        assertThat(shapes).hasSize(3);
    }

    @Test
    void htmlIsEscapedAndHoldsEveryPairInEveryShape() throws IOException {
        Set<String> shapes = new HashSet<>();
        for (FaqList list : lists()) {
            String text = new String(new HtmlFaqWriter().write(list), StandardCharsets.UTF_8);
            assertThat(text)
                    .contains(
                            "<html lang=\"de\">",
                            "Was kostet es?",
                            "<em>frei</em>",
                            "drei Monate &amp; zwei");
            shapes.add(
                    text.contains("<dl>")
                            ? "terms"
                            : text.contains("<details>") ? "folded" : "headings");
        }
        assertThat(shapes).hasSize(3);
    }

    @Test
    void docxObeysTheSchemaAndHoldsEveryPairInEveryShape() throws Exception {
        Set<String> shapes = new HashSet<>();
        for (FaqList list : lists()) {
            try (XWPFDocument document =
                            new XWPFDocument(
                                    new ByteArrayInputStream(new DocxFaqWriter().write(list)));
                    XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                OfficeSchema.assertObeyed(document.getPackage());
                String text = extractor.getText();
                assertThat(text)
                        .contains("Was kostet es?", "Die Software ist frei", "drei Monate & zwei");
                shapes.add(
                        !document.getTables().isEmpty()
                                ? "table"
                                : text.contains("Frage 1:") ? "numbered" : "headings");
            }
        }
        assertThat(shapes).hasSize(3);
    }

    @Test
    void pdfHoldsEveryPair() throws IOException {
        for (FaqList list : lists()) {
            byte[] bytes = new PdfFaqWriter(LiberationSans.installed()).write(list);
            try (PDDocument document = Loader.loadPDF(bytes)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Was kostet es?", "Die Software ist frei");
            }
        }
    }

    /** The same list under several ids: the id decides the shape. */
    private static List<FaqList> lists() throws IOException {
        SolutionRecord solution = SampleCatalogue.appointments();
        FaqList list = FaqList.of(solution, SampleCatalogue.document(solution, "faq-md"));
        return IntStream.range(0, 40)
                .mapToObj(
                        index ->
                                new FaqList(
                                        "id-" + index * 37,
                                        list.title(),
                                        list.imprint(),
                                        list.subject(),
                                        list.date(),
                                        list.entries(),
                                        list.sources()))
                .toList();
    }
}
