package de.loesungskatalog.material.pdf;

import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.typography.LiberationSans;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/**
 * A PDF file with title, language, structure and embedded fonts, and nothing in it that the clock
 * decides.
 */
final class TaggedPdf implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private final Structure structure;
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();

    TaggedPdf(LiberationSans fonts) throws IOException {
        regular = load(fonts.regular());
        bold = load(fonts.bold());
        structure = new Structure(document);
        document.getDocumentCatalog().setDocumentOutline(bookmarks);
    }

    TaggedPage addPage(PDRectangle size) throws IOException {
        return new TaggedPage(this, size);
    }

    PDDocument document() {
        return document;
    }

    PDFont font(TextStyle style) {
        return style.isBold() ? bold : regular;
    }

    Structure structure() {
        return structure;
    }

    PDDocumentOutline bookmarks() {
        return bookmarks;
    }

    byte[] finish(String title, String subject, LocalDate date) throws IOException {
        structure.finish();
        describe(title, subject, date);
        document.setDocumentId(date.toEpochDay()); // otherwise PDFBox takes the clock
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void describe(String title, String subject, LocalDate date) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setAuthor(Deck.CREATOR);
        Calendar midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        midnight.setTimeZone(TimeZone.getTimeZone("UTC"));
        information.setCreationDate(midnight);
        information.setModificationDate(midnight);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(Deck.LANGUAGE);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences preferences =
                new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.packet(title, date).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private PDFont load(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return PDType0Font.load(document, in, true);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
