package de.loesungskatalog.material.page;

import java.util.List;

/**
 * Something that stands on a slide below its title. The order of a slide's elements is its reading
 * order.
 */
public sealed interface Element {

    Box box();

    enum Anchor {
        TOP,
        MIDDLE,
        BOTTOM
    }

    enum Outline {
        RECTANGLE,
        ELLIPSE
    }

    /** Running text without a frame; the first one of a slide becomes its body placeholder. */
    record TextBlock(Box box, List<Paragraph> paragraphs, Anchor anchor) implements Element {}

    /** A filled shape that holds text. */
    record Panel(Box box, Colour fill, List<Paragraph> paragraphs, Anchor anchor)
            implements Element {

        public static final double MARGIN_X = 16;
        public static final double MARGIN_Y = 10;

        public Box inner() {
            return box.inset(MARGIN_X, MARGIN_Y);
        }
    }

    /** A shape without meaning: marked as decorative, so that screen readers pass over it. */
    record Ornament(Box box, Outline outline, Colour fill) implements Element {}

    /**
     * A line between two shapes of a diagram; may run at right angles. Says nothing that the
     * description does not.
     */
    record Wire(double fromX, double fromY, double toX, double toY, Colour colour)
            implements Element {

        @Override
        public Box box() {
            return new Box(
                    Math.min(fromX, toX),
                    Math.min(fromY, toY),
                    Math.abs(toX - fromX),
                    Math.abs(toY - fromY));
        }
    }

    /** A real table. Heads stand in the first row (white on the accent) or in the first column. */
    record Grid(
            Box box,
            String description,
            Colour accent,
            List<Double> columnWidths,
            List<Row> rows,
            Head head)
            implements Element {

        public static final double MARGIN_X = 12;
        public static final double MARGIN_Y = 7;

        public boolean isColumnHead(int row) {
            return head == Head.ROW && row == 0;
        }

        public record Row(double height, List<Paragraph> cells) {}

        /** Which cells are heads. */
        public enum Head {
            ROW,
            COLUMN
        }
    }

    /**
     * Shapes that mean something only together, described in words for those who do not see them.
     */
    record Diagram(Box box, String description, List<Element> parts) implements Element {}
}
