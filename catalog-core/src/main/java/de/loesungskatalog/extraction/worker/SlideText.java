package de.loesungskatalog.extraction.worker;

import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.SimpleShape;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextShape;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Title and text of one slide or notes page, in the order of its shapes. What repeats on each slide
 * (date, number, header, footer) is left out: it would make every slide a match.
 */
final class SlideText {

    private static final int MAX_DEPTH = 50; // groups in groups; drawn by hand it is two or three

    private static final Set<Placeholder> BOILERPLATE =
            EnumSet.of(
                    Placeholder.DATETIME,
                    Placeholder.SLIDE_NUMBER,
                    Placeholder.HEADER,
                    Placeholder.FOOTER,
                    Placeholder.SLIDE_IMAGE);

    /** Titles that the libraries do not count as such. */
    private static final Set<Placeholder> TITLES =
            EnumSet.of(Placeholder.CENTERED_TITLE, Placeholder.VERTICAL_TEXT_TITLE);

    private final Findings findings;
    private final List<String> paragraphs = new ArrayList<>();
    private @Nullable String title;
    private boolean titleSeen;

    /** Of a slide with this title, which is not repeated in the text. */
    SlideText(@Nullable String title, Findings findings) {
        this.title = PlainText.orNull(title);
        this.findings = findings;
    }

    SlideText walk(Iterable<? extends Shape<?, ?>> shapes) {
        walk(shapes, 0);
        return this;
    }

    /** More text that belongs to the slide, such as that of a chart. */
    SlideText add(String text) {
        String plain = PlainText.of(text);
        if (!plain.isEmpty()) {
            paragraphs.add(plain);
        }
        return this;
    }

    @Nullable String title() {
        return title;
    }

    String text() {
        return String.join("\n", paragraphs);
    }

    private void walk(Iterable<? extends Shape<?, ?>> shapes, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        for (Shape<?, ?> shape : shapes) {
            if (shape instanceof GroupShape<?, ?> group) {
                walk(group.getShapes(), depth + 1);
            } else if (shape instanceof TableShape<?, ?> table) {
                table(table);
            } else if (shape instanceof TextShape<?, ?> text) {
                text(text);
            }
            if (shape instanceof PictureShape<?, ?>) {
                picture(shape);
            }
        }
    }

    private void text(TextShape<?, ?> shape) {
        Placeholder placeholder = placeholder(shape);
        if (placeholder != null && BOILERPLATE.contains(placeholder)) {
            return;
        }
        String text = shape.getText();
        if (title == null && placeholder != null && TITLES.contains(placeholder)) {
            title = PlainText.orNull(text);
            titleSeen = true;
        } else if (!titleSeen && title != null && title.equals(PlainText.orNull(text))) {
            titleSeen = true;
        } else {
            add(text);
        }
    }

    private void table(TableShape<?, ?> table) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                TableCell<?, ?> cell = table.getCell(row, column);
                String text = cell == null ? "" : PlainText.of(cell.getText());
                if (!text.isEmpty()) {
                    cells.add(text.replace('\n', ' '));
                }
            }
            add(String.join(" | ", cells));
        }
    }

    private void picture(Shape<?, ?> shape) {
        AlternativeText alternative = AlternativeText.of(shape);
        if (!alternative.decorative()) {
            findings.image(alternative.text());
            add(alternative.text());
        }
    }

    private static @Nullable Placeholder placeholder(Shape<?, ?> shape) {
        return shape instanceof SimpleShape<?, ?> simple ? simple.getPlaceholder() : null;
    }
}
