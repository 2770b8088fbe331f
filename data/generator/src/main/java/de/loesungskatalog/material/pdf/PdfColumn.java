package de.loesungskatalog.material.pdf;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.typography.Typesetter;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** Text that flows from page to page; what belongs together is not torn apart. */
final class PdfColumn implements AutoCloseable {

    private static final Box AREA =
            new Box(64, 64, PDRectangle.A4.getWidth() - 128, PDRectangle.A4.getHeight() - 140);
    private static final TextStyle NUMBER = TextStyle.regular(10).in(Colour.GREY);

    private final TaggedPdf pdf;
    private final Typesetter typesetter;
    private final PdfText text;
    private @Nullable TaggedPage page;
    private double y;

    PdfColumn(TaggedPdf pdf, Typesetter typesetter) {
        this.pdf = pdf;
        this.typesetter = typesetter;
        this.text = new PdfText(typesetter, pdf.structure());
    }

    void add(String tag, List<Paragraph> paragraphs) throws IOException {
        TaggedPage target = pageWithRoomFor(paragraphs);
        for (Paragraph paragraph : paragraphs) {
            y =
                    text.set(
                            target,
                            new Box(AREA.x(), y, AREA.width(), 0),
                            paragraph,
                            tag,
                            pdf.structure().top());
        }
    }

    /** A heading stays with its paragraph. */
    void addTogether(Paragraph heading, Paragraph paragraph) throws IOException {
        pageWithRoomFor(List.of(heading, paragraph));
        add("H2", List.of(heading));
        add("P", List.of(paragraph));
    }

    private TaggedPage pageWithRoomFor(List<Paragraph> paragraphs) throws IOException {
        TaggedPage current = page;
        if (current != null && y + typesetter.height(paragraphs, AREA.width()) <= AREA.bottom()) {
            return current;
        }
        close();
        TaggedPage next = pdf.addPage(PDRectangle.A4);
        page = next;
        y = AREA.y();
        next.beginArtifact();
        String number = "" + pdf.document().getNumberOfPages();
        next.line(
                number,
                NUMBER,
                AREA.right() - typesetter.width(number, NUMBER),
                AREA.bottom() + 36);
        next.end();
        return next;
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
