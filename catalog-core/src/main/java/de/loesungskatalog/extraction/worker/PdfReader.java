package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Failure;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;

/**
 * PDF: a page for each page. Files whose pages are mostly wider than high are decks; their pages
 * are slides.
 */
final class PdfReader implements FormatReader {

    private static final long IN_MEMORY = 32L << 20;
    private static final long ON_DISK = 500L << 20; // a stream that inflates to more is a bomb

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (PDDocument document = open(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("A PDF without a page");
            }
            metadata(document, findings);
            new PdfPages(kind(document), findings).read(document);
        }
    }

    /** Opens a PDF whose decoded streams have a limit. */
    static PDDocument open(Path file) throws IOException {
        try {
            return Loader.loadPDF(
                    file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("decryption material")) {
                throw new LimitExceededException(
                        Failure.ENCRYPTED, e.toString()); // locked by a certificate
            }
            throw e;
        }
    }

    private static PageKind kind(PDDocument document) {
        int landscape = 0;
        int pages = 0;
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            boolean wide = box.getWidth() > box.getHeight();
            landscape += wide != turned ? 1 : 0;
            pages++;
        }
        return landscape * 2 > pages ? PageKind.SLIDE : PageKind.PAGE;
    }

    private static void metadata(PDDocument document, Findings findings) {
        PDDocumentInformation information = document.getDocumentInformation();
        findings.title(information.getTitle());
        findings.organisation(information.getCustomMetadataValue("Company"));
        Calendar modified = information.getModificationDate();
        Calendar date = modified == null ? information.getCreationDate() : modified;
        findings.date(date == null ? null : date.toInstant());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMarkInfo marks = catalog.getMarkInfo();
        boolean tagged =
                marks != null && marks.isMarked() && catalog.getStructureTreeRoot() != null;
        findings.tagged(tagged);
        PdfFigures.count(document, tagged, findings);
    }
}
