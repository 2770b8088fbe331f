package de.loesungskatalog.harvest.export;

import de.loesungskatalog.harvest.source.TableText;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.ReuseMode;
import de.loesungskatalog.solution.SolutionKind;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.taxonomy.TopicArea;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An empty table with the headings that {@code import} understands, to be filled by editors. The
 * Excel form offers the values of fields that have a fixed list; they stand on a second sheet,
 * which the import does not read.
 */
public enum SpreadsheetTemplate {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(OutputStream out) throws IOException {
            workbook(out);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        public void write(OutputStream out) throws IOException {
            String line = "\uFEFF" + String.join(";", TableText.headings()) + "\r\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    };

    private static final int ROWS = 1_000; // that offer their values
    private static final double WIDTH = 24; // characters: headings are read without widening

    private final String mediaType;

    SpreadsheetTemplate(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Writes the template and leaves the stream open. */
    public abstract void write(OutputStream out) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    public String fileName() {
        return "loesungen-vorlage." + name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void workbook(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Loesungskatalog", "1.0");
        Worksheet table = workbook.newWorksheet("Lösungen");
        Worksheet lists = workbook.newWorksheet("Werte");
        List<String> headings = TableText.headings();
        int list = 0;
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            table.value(0, column, heading);
            table.width(column, WIDTH);
            List<String> values = choices().getOrDefault(heading, List.of());
            if (!values.isEmpty()) {
                lists.value(0, list, heading);
                lists.width(list, WIDTH);
                for (int row = 0; row < values.size(); row++) {
                    lists.value(row + 1, list, values.get(row));
                }
                table.range(1, column, ROWS, column)
                        .validateWithList(lists.range(1, list, values.size(), list))
                        // several values in one cell are allowed as well
                        .showErrorMessage(false);
                list++;
            }
        }
        table.range(0, 0, 0, headings.size() - 1).style().bold().set();
        table.freezePane(0, 1);
        workbook.finish();
    }

    private static Map<String, List<String>> choices() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("Veröffentlichung", labels(Publication.values(), Publication::label));
        values.put("Art", labels(SolutionKind.values(), SolutionKind::label));
        values.put("Themenfelder", labels(TopicArea.values(), TopicArea::label));
        values.put("Status", labels(SolutionStatus.values(), SolutionStatus::label));
        values.put("Wege der Nachnutzung", labels(ReuseMode.values(), ReuseMode::label));
        return values;
    }

    private static <T> List<String> labels(T[] constants, Function<T, String> label) {
        return Arrays.stream(constants).map(label).toList();
    }
}
