package de.loesungskatalog.harvest.source;

import java.util.List;

/**
 * A table as it was delivered: texts by row and column.
 *
 * @param headings of the first row that is not empty
 */
record Table(List<String> headings, List<Row> rows) {

    Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One row below the headings.
     *
     * @param number as the spreadsheet shows it, from 1
     * @param cells in the order of the headings; may be fewer
     */
    record Row(int number, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
