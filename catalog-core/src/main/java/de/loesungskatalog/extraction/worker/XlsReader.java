package de.loesungskatalog.extraction.worker;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Excel before 2007. */
final class XlsReader implements FormatReader {

    private final DataFormatter formatter = new DataFormatter(Locale.GERMANY);

    XlsReader() {
        formatter.setUseCachedValuesForFormulaCells(true); // formulas are text here, never run
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
            OfficeProperties.of(
                    workbook.getSummaryInformation(),
                    workbook.getDocumentSummaryInformation(),
                    findings);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                Sheet sheet = new Sheet(workbook.getSheetName(i), hidden, findings);
                for (Row row : workbook.getSheetAt(i)) {
                    sheet.row(cells(row));
                }
                sheet.finish();
            }
        }
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            while (cells.size() < cell.getColumnIndex()) {
                cells.add("");
            }
            cells.add(cell.getCellType() == CellType.ERROR ? "" : formatter.formatCellValue(cell));
        }
        return cells;
    }
}
