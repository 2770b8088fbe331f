package de.loesungskatalog.material.pdf;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.typography.Typesetter;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Sets paragraphs into boxes, line by line. */
final class PdfText {

    private static final double ASCENT = 0.905;
    private static final double BULLET_SHIFT = 4;

    private final Typesetter typesetter;
    private final Structure structure;

    PdfText(Typesetter typesetter, Structure structure) {
        this.typesetter = typesetter;
        this.structure = structure;
    }

    void set(
            TaggedPage page,
            Box box,
            List<Paragraph> paragraphs,
            Anchor anchor,
            String tag,
            PDStructureElement parent)
            throws IOException {
        double free = box.height() - typesetter.height(paragraphs, box.width());
        double y =
                switch (anchor) {
                    case TOP -> box.y();
                    case MIDDLE -> box.y() + free / 2;
                    case BOTTOM -> box.y() + free;
                };
        for (Paragraph paragraph : paragraphs) {
            y = set(page, new Box(box.x(), y, box.width(), 0), paragraph, tag, parent);
        }
    }

    /** Returns where the next paragraph begins. */
    double set(
            TaggedPage page, Box place, Paragraph paragraph, String tag, PDStructureElement parent)
            throws IOException {
        TextStyle style = paragraph.style();
        PDStructureElement element = structure.add(tag, parent);
        page.begin(element);
        double x = place.x() + paragraph.indent();
        double y = place.y() + paragraph.spaceBefore();
        double leading = style.size() * Typesetter.LINE_HEIGHT;
        double baseline = y + (leading - style.size()) / 2 + style.size() * ASCENT;
        if (paragraph.mark() == Paragraph.Mark.BULLET) {
            page.line("•", style, place.x() + BULLET_SHIFT, baseline);
        }
        for (String line :
                typesetter.lines(paragraph.text(), style, place.width() - paragraph.indent())) {
            page.line(spoken(line), style, x, baseline);
            if (paragraph.link().isPresent()) {
                link(
                        page,
                        new Box(x, y, typesetter.width(line, style), leading),
                        paragraph.link().get());
            }
            y += leading;
            baseline += leading;
        }
        page.end();
        return y;
    }

    /**
     * A screen reader puts the lines of a paragraph together as they are, without a space between.
     */
    private static String spoken(String line) {
        return line.endsWith("-") ? line : line + " ";
    }

    private static void link(TaggedPage page, Box box, URI address) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        float bottom = (float) (page.page().getMediaBox().getHeight() - box.bottom());
        link.setRectangle(
                new PDRectangle(
                        (float) box.x(), bottom, (float) box.width(), (float) box.height()));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setContents("Quelle: " + address);
        PDActionURI action = new PDActionURI();
        action.setURI(address.toString());
        link.setAction(action);
        page.page().getAnnotations().add(link);
    }
}
