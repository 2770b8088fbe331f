package de.loesungskatalog.extraction;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

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

    /** Two slides in the format before 2007. */
    public static Path oldDeck(Path file) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            HSLFSlide first = show.createSlide();
            first.addTitle().setText("Warteliste");
            first.createTextBox().setText("Die Warteliste rückt nach");
            show.createSlide().addTitle().setText("Kontakt");
            show.write(out);
        }
        return file;
    }

    /** A text with two headings and a table. */
    public static Path handbook(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setStyleId("berschrift1");
            heading.addNewName().setVal("heading 1");
            document.createStyles().addStyle(new XWPFStyle(heading));
            document.createParagraph().createRun().setText("Vorwort");
            heading(document, "Einführung");
            document.createParagraph().createRun().setText("Zuerst die Daten.");
            XWPFTableRow row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("Schritt");
            row.getCell(1).setText("Frist");
            heading(document, "Betrieb");
            document.createParagraph().createRun().setText("Dann läuft es.");
            document.write(out);
        }
        return file;
    }

    /** A sheet with a question and its answer, and a hidden one. */
    public static Path questions(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Fragen");
            String[][] cells = {
                {"Nr.", "Frage", "Antwort"},
                {"1", "Was kostet das?", "Nichts."}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    XSSFRow created = column == 0 ? sheet.createRow(row) : sheet.getRow(row);
                    created.createCell(column).setCellValue(cells[row][column]);
                }
            }
            workbook.createSheet("Verborgen").createRow(0).createCell(0).setCellValue("geheim");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.write(out);
        }
        return file;
    }

    /** An OpenDocument file with this body. */
    public static Path openDocument(Path file, String kind, String styles, String body)
            throws IOException {
        String content =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                 xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0">
                <office:automatic-styles>%s</office:automatic-styles>
                <office:body>%s</office:body></office:document-content>\
                """
                        .formatted(styles, body);
        Map<String, byte[]> entries = new LinkedHashMap<>(); // the type comes first
        entries.put("mimetype", bytes("application/vnd.oasis.opendocument." + kind));
        entries.put("META-INF/manifest.xml", bytes("<manifest/>"));
        entries.put("content.xml", bytes(content));
        return zip(file, entries);
    }

    public static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file.toFile())) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipArchiveEntry header = new ZipArchiveEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    header.setMethod(ZipArchiveEntry.STORED);
                    header.setSize(entry.getValue().length);
                    CRC32 sum = new CRC32();
                    sum.update(entry.getValue());
                    header.setCrc(sum.getValue());
                }
                zip.putArchiveEntry(header);
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void heading(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("berschrift1");
        paragraph.createRun().setText(text);
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
