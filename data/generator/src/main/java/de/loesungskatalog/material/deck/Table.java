package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Element.Grid;
import de.loesungskatalog.material.page.Element.Grid.Head;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a real table into a box; rows are as high as their fullest cell. */
record Table(Head head, String description, List<Double> shares) {

    private static final List<Double> CALM = List.of(20.0, 18.0);
    private static final List<Double> LARGE = List.of(26.0, 24.0, 22.0, 20.0, 18.0);

    /** A table of two columns with row heads, the first as wide as this share. */
    static Table ofFacts(String description, double share) {
        return new Table(Head.COLUMN, description, List.of(share, 1 - share));
    }

    /** Below other text. */
    Optional<Grid> in(Box box, List<List<String>> rows, Studio studio) {
        return fitting(CALM, box, rows, studio);
    }

    /** On a slide of its own. */
    Optional<Grid> largestIn(Box box, List<List<String>> rows, Studio studio) {
        return fitting(LARGE, box, rows, studio);
    }

    private Optional<Grid> fitting(
            List<Double> sizes, Box box, List<List<String>> rows, Studio studio) {
        return sizes.stream()
                .map(size -> grid(box, rows, size, studio))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Grid> grid(Box box, List<List<String>> rows, double size, Studio studio) {
        List<Double> widths = shares.stream().map(share -> share * box.width()).toList();
        List<Grid.Row> laid = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Optional<Grid.Row> row =
                    row(cells(rows.get(index), index, size, studio), widths, studio);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            laid.add(row.get());
        }
        double height = laid.stream().mapToDouble(Grid.Row::height).sum();
        return height > box.height()
                ? Optional.empty()
                : Optional.of(
                        new Grid(
                                box.withHeight(height),
                                description,
                                studio.accent(),
                                widths,
                                laid,
                                head));
    }

    private Optional<Grid.Row> row(List<Paragraph> cells, List<Double> widths, Studio studio) {
        double height = 0;
        for (int column = 0; column < cells.size(); column++) {
            double width = widths.get(column) - 2 * Grid.MARGIN_X;
            List<Paragraph> cell = List.of(cells.get(column));
            double needed = studio.height(cell, width);
            if (!studio.typesetter().fits(cell, new Box(0, 0, width, needed))) {
                return Optional.empty();
            }
            height = Math.max(height, needed + 2 * Grid.MARGIN_Y);
        }
        return Optional.of(new Grid.Row(height, cells));
    }

    private List<Paragraph> cells(List<String> texts, int row, double size, Studio studio) {
        List<Paragraph> cells = new ArrayList<>();
        for (String text : texts) {
            boolean columnHead = head == Head.ROW && row == 0;
            boolean rowHead = cells.isEmpty() && head == Head.COLUMN;
            TextStyle style =
                    columnHead
                            ? TextStyle.bold(size).in(Colour.WHITE)
                            : rowHead ? studio.accented(size) : TextStyle.regular(size);
            cells.add(Paragraph.of(text, style));
        }
        return cells;
    }
}
