package de.loesungskatalog.harvest.source;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The first sheet of an Excel file. */
final class XlsxReader implements SourceReader {

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public boolean recognises(Path source) {
        return TableFile.isList(source, ".xlsx", XlsxReader::table);
    }

    @Override
    public List<SourceItem> items(Path source) throws IOException {
        return TableFile.items(source, XlsxReader::table);
    }

    private static Table table(Path source) throws IOException {
        ZipGuard.check(source);
        try (InputStream in = Files.newInputStream(source);
                ReadableWorkbook workbook =
                        new ReadableWorkbook(in, new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<String> headings = new ArrayList<>();
            List<Table.Row> read = new ArrayList<>();
            rows.forEach(
                    row -> {
                        Table.Row texts = new Table.Row(row.getRowNum(), texts(row));
                        if (headings.isEmpty() && !texts.isEmpty()) {
                            headings.addAll(texts.cells());
                        } else {
                            read.add(texts);
                        }
                    });
            return new Table(headings, read);
        } catch (ExcelReaderException e) {
            throw new IOException("Die Datei ist keine lesbare Excel-Datei (xlsx)", e);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(XlsxReader::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            return format != null && format.toLowerCase(Locale.ROOT).contains("yy")
                    ? cell.asDate().toLocalDate().toString()
                    : plain(cell.asNumber());
        }
        return cell.getText();
    }

    /** Keys of 14 digits must not become 9.9E13. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
