package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.extraction.SampleFiles;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
