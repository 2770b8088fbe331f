package de.loesungskatalog.extraction.worker;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.ParserConfigurationException;

/** Excel since 2007, read as a stream: a sheet may have a million rows. */
final class XlsxReader implements FormatReader {

    private static final int MAX_COLUMNS = 1_000; // Excel has 16,384; nobody reads that far

    @Override
    public void read(Path file, Findings findings) throws IOException, SAXException {
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            OfficeProperties.of(new POIXMLProperties(container), findings);
            XSSFReader reader = new XSSFReader(container);
            reader.setUseReadOnlySharedStringsTable(true);
            for (CTSheet declared : sheets(reader)) {
                boolean hidden = declared.getState() != STSheetState.VISIBLE;
                Sheet sheet = new Sheet(declared.getName(), hidden, findings);
                try (InputStream xml = reader.getSheet(declared.getId())) {
                    parse(reader, xml, new Rows(sheet));
                }
                sheet.finish();
            }
        } catch (OpenXML4JException | XmlException | ParserConfigurationException e) {
            throw new IOException("Opening the workbook", e);
        }
    }

    private static List<CTSheet> sheets(XSSFReader reader)
            throws IOException, OpenXML4JException, XmlException {
        try (InputStream xml = reader.getWorkbookData()) {
            return WorkbookDocument.Factory.parse(xml).getWorkbook().getSheets().getSheetList();
        }
    }

    private static void parse(XSSFReader reader, InputStream xml, Rows rows)
            throws IOException, OpenXML4JException, ParserConfigurationException, SAXException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
                new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        reader.getSharedStringsTable(),
                        rows,
                        new DataFormatter(Locale.GERMANY),
                        false));
        parser.parse(new InputSource(xml));
    }

    /** Collects the cells of a row at their columns. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Sheet sheet;
        private final List<String> cells = new ArrayList<>();

        Rows(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(
                @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (value == null || column >= MAX_COLUMNS) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value);
        }

        @Override
        public void endRow(int row) {
            sheet.row(cells);
        }
    }
}
