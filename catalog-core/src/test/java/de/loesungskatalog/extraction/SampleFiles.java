package de.loesungskatalog.extraction;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Real files for tests, written by the libraries that offices use. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Three slides: a title slide with notes, one with a table and a group, and a hidden one. */
    public static Path deck(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.getProperties().getCoreProperties().setTitle("Digitale Schulanmeldung");
            show.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setCompany("Stadt Beispielhausen");
            XSLFSlideMaster master = show.getSlideMasters().getFirst();
            XSLFSlide first = show.createSlide(master.getLayout(SlideLayout.TITLE));
            first.getPlaceholder(0).setText("Digitale Schulanmeldung");
            first.getPlaceholder(1).setText("Ein Überblick für Schulträger");
            note(show, first, "Herrn Amtsleiter begrüßen");

            XSLFSlide second = show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
            second.getPlaceholder(0).setText("Ablauf");
            table(second);
            group(second);

            XSLFSlide third = show.createSlide(master.getLayout(SlideLayout.TITLE_AND_CONTENT));
            third.getPlaceholder(0).setText("Intern");
            third.getPlaceholder(1).setText("Geheimnisvoller Preisrahmen");
            third.setHidden(true);
            show.write(out);
        }
        return file;
    }

    /** The same Office file, locked with a password. */
    public static Path encrypted(Path office, Path file)
            throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream inner = encryptor.getDataStream(container)) {
                Files.copy(office, inner);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    /** One page for each text; an empty text makes a page without a text layer, such as a scan. */
    public static Path pdf(Path file, PDRectangle format, String... texts) throws IOException {
        try (PDDocument document = pdf(format, texts)) {
            document.save(file.toFile());
        }
        return file;
    }

    public static Path encryptedPdf(Path file) throws IOException {
        try (PDDocument document = pdf(PDRectangle.A4, "Geheim")) {
            document.protect(
                    new StandardProtectionPolicy("besitzer", "geheim", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private static PDDocument pdf(PDRectangle format, String... texts) throws IOException {
        PDDocument document = new PDDocument();
        document.getDocumentInformation().setTitle("Merkblatt");
        for (String text : texts) {
            PDPage page = new PDPage(format);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(60, 400);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }

    private static void table(XSLFSlide slide) {
        XSLFTable table = slide.createTable(2, 2);
        String[][] cells = {{"Schritt", "Frist"}, {"Antrag", "15. November"}};
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                table.getCell(row, column).setText(cells[row][column]);
            }
        }
    }

    private static void group(XSLFSlide slide) {
        XSLFGroupShape group = slide.createGroup();
        group.setAnchor(new Rectangle2D.Double(50, 300, 300, 100));
        group.setInteriorAnchor(new Rectangle2D.Double(50, 300, 300, 100));
        group.createTextBox().setText("Warteliste rückt nach");
    }

    private static void note(XMLSlideShow show, XSLFSlide slide, String text) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            } else {
                shape.setText("Platzhalter " + shape.getTextType());
            }
        }
    }
}
