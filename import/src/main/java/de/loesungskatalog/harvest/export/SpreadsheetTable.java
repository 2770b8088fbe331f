package de.loesungskatalog.harvest.export;

import de.loesungskatalog.harvest.source.TableText;
import de.loesungskatalog.solution.Solution;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * {@code loesungen.csv} with the headings of the template: semicolons and a byte order mark, so
 * that a German Excel opens it with a double click. Documents are named, their files are not
 * written.
 */
final class SpreadsheetTable implements SolutionWriter {

    private final CSVPrinter table;

    SpreadsheetTable(ExportFolder target) throws IOException {
        Writer out = target.open("loesungen.csv");
        out.write('\uFEFF');
        table = new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        table.printRecord(TableText.headings());
    }

    @Override
    public int write(Solution solution) throws IOException {
        table.printRecord(TableText.cells(solution.withDocuments(List.of())));
        return 0;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
