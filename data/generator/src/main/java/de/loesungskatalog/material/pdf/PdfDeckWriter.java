package de.loesungskatalog.material.pdf;

import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.DeckWriter;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.typography.LiberationSans;
import de.loesungskatalog.material.typography.Typesetter;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import java.io.IOException;
import java.util.List;

/**
 * Writes a deck as PDF, a page a slide. Speaker notes are left out: a PDF has no place for them but
 * the page.
 */
public final class PdfDeckWriter implements DeckWriter {

    private static final PDRectangle SIZE =
            new PDRectangle((float) Slide.AREA.width(), (float) Slide.AREA.height());

    private final LiberationSans fonts;
    private final Typesetter typesetter;

    public PdfDeckWriter(LiberationSans fonts) throws IOException {
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
    }

    @Override
    public byte[] write(Deck deck) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(fonts)) {
            PdfText text = new PdfText(typesetter, pdf.structure());
            for (int index = 0; index < deck.slides().size(); index++) {
                try (TaggedPage page = pdf.addPage(SIZE)) {
                    draw(deck, index, page, text, pdf.structure());
                }
            }
            return pdf.finish(deck.title(), deck.subject(), deck.date());
        }
    }

    private void draw(Deck deck, int index, TaggedPage page, PdfText text, Structure structure)
            throws IOException {
        Slide slide = deck.slides().get(index);
        PdfShapes shapes = new PdfShapes(page, text, structure);
        for (Element.Ornament ornament : slide.design().background(deck.accent())) {
            shapes.ornament(ornament);
        }
        PDStructureElement section = structure.add("Sect", structure.top());
        String level = slide.design() == Design.COVER ? "H1" : "H2";
        text.set(
                page,
                slide.design().title(),
                List.of(slide.title()),
                slide.design().titleAnchor(),
                level,
                section);
        page.bookmark(slide.title().text());
        for (Element element : slide.elements()) {
            shapes.draw(element, section);
        }
        if (slide.design() == Design.CONTENT) {
            number(index + 1, page);
        }
    }

    private void number(int number, TaggedPage page) throws IOException {
        double width = typesetter.width("" + number, Design.SLIDE_NUMBER_STYLE);
        page.beginArtifact();
        page.line(
                "" + number,
                Design.SLIDE_NUMBER_STYLE,
                Design.SLIDE_NUMBER.right() - width,
                Design.SLIDE_NUMBER.y() + 16);
        page.end();
    }
}
