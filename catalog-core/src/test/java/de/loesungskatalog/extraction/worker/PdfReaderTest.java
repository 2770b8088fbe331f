package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.extraction.SampleFiles;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class PdfReaderTest {

    private static final PDRectangle LANDSCAPE =
            new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    @TempDir private Path folder;
    private final FileReading reading = new FileReading(ExtractionLimits.DEFAULTS);

    @Test
    void portraitPagesArePages() throws IOException {
        Path file = SampleFiles.pdf(folder.resolve("a.pdf"), PDRectangle.A4, "Eins", "Zwei");
        assertThat(extracted(file).pages())
                .containsExactly(
                        DocumentPage.of(PageKind.PAGE, 1, "Eins"),
                        DocumentPage.of(PageKind.PAGE, 2, "Zwei"));
    }

    @Test
    void landscapePagesAreSlides() throws IOException {
        Path file = SampleFiles.pdf(folder.resolve("a.pdf"), LANDSCAPE, "Eins", "", "Drei");
        assertThat(extracted(file).pages())
                .extracting(DocumentPage::kind)
                .hasSize(3)
                .containsOnly(PageKind.SLIDE);
    }

    @Test
    void metadataSaysWhatAReaderMustKnow() throws IOException {
        Path file = SampleFiles.pdf(folder.resolve("a.pdf"), PDRectangle.A4, "Eins");
        assertThat(extracted(file).metadata().title()).isEqualTo("Merkblatt");
        assertThat(extracted(file).metadata().tagged()).isFalse();
        assertThat(extracted(file).metadata().textLayer()).isTrue();
    }

    @Test
    void imageWithoutStructureHasNoAlternativeTextAndCountsOnce() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDImageXObject logo =
                    LosslessFactory.createFromImage(
                            document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB));
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(logo, 10, 10);
                }
            }
            document.save(file.toFile());
        }
        assertThat(metadata(file).images()).isEqualTo(1);
        assertThat(metadata(file).imagesWithoutAlternative()).isEqualTo(1);
    }

    @Test
    void figuresOfATaggedPdfSayWhetherTheyHaveAnAlternativeText() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            PDStructureElement described = new PDStructureElement("Figure", root);
            described.setAlternateDescription("Ein Plan der Innenstadt");
            root.appendKid(described);
            root.appendKid(new PDStructureElement("Figure", root));
            document.getDocumentCatalog().setStructureTreeRoot(root);
            PDMarkInfo marks = new PDMarkInfo();
            marks.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(marks);
            document.save(file.toFile());
        }
        assertThat(metadata(file).tagged()).isTrue();
        assertThat(metadata(file).images()).isEqualTo(2);
        assertThat(metadata(file).imagesWithoutAlternative()).isEqualTo(1);
    }

    @Test
    void lettersPrintedTwiceToLookBoldCountOnce() throws IOException {
        Path file = folder.resolve("a.pdf");
        printed(file, 0, 0.3f);
        assertThat(extracted(file).pages())
                .containsExactly(DocumentPage.of(PageKind.PAGE, 1, "Kitta"));
    }

    @Test
    void sameLettersInTheNextLineStay() throws IOException {
        Path file = folder.resolve("a.pdf");
        printed(file, 14, 0);
        assertThat(extracted(file).pages())
                .containsExactly(DocumentPage.of(PageKind.PAGE, 1, "Kitta\nKitta"));
    }

    @Test
    void lettersFarOutsideThePageEndNothing() throws IOException {
        Path file = folder.resolve("a.pdf");
        printed(file, 1e30f, -1e30f);
        assertThat(extracted(file).pages().getFirst().text()).contains("Kitta");
    }

    /** The same word twice, the second one lower and farther right by this much. */
    private static void printed(Path file, float lower, float right) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Kitta");
                content.newLineAtOffset(right, -lower);
                content.showText("Kitta");
                content.endText();
            }
            document.save(file.toFile());
        }
    }

    private DocumentMetadata metadata(Path file) {
        return ((Extraction.Empty) reading.read(file, "a.pdf")).metadata();
    }

    @Test
    void scannedPdfYieldsEmpty() throws IOException {
        Path file = SampleFiles.pdf(folder.resolve("a.pdf"), PDRectangle.A4, "", "");
        assertThat(reading.read(file, "a.pdf"))
                .isInstanceOfSatisfying(
                        Extraction.Empty.class,
                        empty -> assertThat(empty.metadata().pageCount()).isEqualTo(2));
    }

    @Test
    void pageWithoutContentCountsAsInAViewer() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        assertThat(reading.read(file, "a.pdf"))
                .isInstanceOfSatisfying(
                        Extraction.Empty.class,
                        empty -> assertThat(empty.metadata().pageCount()).isEqualTo(2));
    }

    @Test
    void encryptedPdfIsNamed() throws IOException {
        Path file = SampleFiles.encryptedPdf(folder.resolve("a.pdf"));
        assertThat(failure(file)).isEqualTo(Failure.ENCRYPTED);
    }

    @Test
    void truncatedPdfIsDamaged() throws IOException {
        Path file = SampleFiles.pdf(folder.resolve("a.pdf"), PDRectangle.A4, "Eins");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 200));
        assertThat(failure(file)).isEqualTo(Failure.DAMAGED);
    }

    @Test
    void textUnderThisEndingIsRefusedByName() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.pdf"), "<html><body>kein PDF</body></html>");
        assertThat(failure(file)).isEqualTo(Failure.WRONG_TYPE);
    }

    private Extraction.Extracted extracted(Path file) {
        return (Extraction.Extracted) reading.read(file, "a.pdf");
    }

    private Failure failure(Path file) {
        return ((Extraction.Failed) reading.read(file, "a.pdf")).failure();
    }
}
