package de.loesungskatalog.material.typography;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines and says how much room it takes. */
public final class Typesetter {

    /** PowerPoint sets Arial at about 1.15, LibreOffice at 1.15; the rest is safety. */
    public static final double LINE_HEIGHT = 1.2;

    // Programs differ in rounding and kerning: a line that just fits here may break there
    private static final double USABLE_WIDTH = 0.975;

    private final Face regular;
    private final Face bold;

    public Typesetter(LiberationSans fonts) throws IOException {
        regular = new Face(fonts.regular());
        bold = new Face(fonts.bold());
    }

    public double width(String text, TextStyle style) {
        return (style.isBold() ? bold : regular).width(text, style.size());
    }

    /** Lines of at most this width; a single word that is wider stands alone and sticks out. */
    public List<String> lines(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts(text)) {
            String longer = line + part;
            if (!line.isEmpty() && width(longer.strip(), style) > width * USABLE_WIDTH) {
                lines.add(line.strip());
                longer = part;
            }
            line = longer;
        }
        lines.add(line.strip());
        return lines;
    }

    public double height(List<Paragraph> paragraphs, double width) {
        double height = 0;
        for (Paragraph paragraph : paragraphs) {
            int lines =
                    lines(paragraph.text(), paragraph.style(), width - paragraph.indent()).size();
            height += paragraph.spaceBefore() + lines * paragraph.style().size() * LINE_HEIGHT;
        }
        return height;
    }

    public boolean fits(List<Paragraph> paragraphs, Box box) {
        return height(paragraphs, box.width()) <= box.height()
                && paragraphs.stream()
                        .allMatch(
                                paragraph -> wordsFit(paragraph, box.width() - paragraph.indent()));
    }

    private boolean wordsFit(Paragraph paragraph, double width) {
        return parts(paragraph.text()).stream()
                .allMatch(part -> width(part.strip(), paragraph.style()) <= width * USABLE_WIDTH);
    }

    /** Words with the space behind them; a hyphen between letters is a place to break, too. */
    private static List<String> parts(String text) {
        return List.of(text.split("(?<=\\s)|(?<=\\p{L}-)(?=\\p{L})"));
    }
}
