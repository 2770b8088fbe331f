package de.loesungskatalog.material.pptx;

import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Paragraph;

import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

import java.awt.Color;
import java.util.List;

/** Puts paragraphs into shapes and cells. */
final class PptxText {

    private PptxText() {}

    static void fill(XSLFTextShape shape, List<Paragraph> paragraphs, Anchor anchor) {
        shape.clearText();
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setVerticalAlignment(
                switch (anchor) {
                    case TOP -> VerticalAlignment.TOP;
                    case MIDDLE -> VerticalAlignment.MIDDLE;
                    case BOTTOM -> VerticalAlignment.BOTTOM;
                });
        paragraphs.forEach(paragraph -> add(shape.addNewTextParagraph(), paragraph));
    }

    static void insets(XSLFTextShape shape, double horizontal, double vertical) {
        shape.setLeftInset(horizontal);
        shape.setRightInset(horizontal);
        shape.setTopInset(vertical);
        shape.setBottomInset(vertical);
    }

    static Color colour(Colour colour) {
        return new Color(colour.rgb());
    }

    private static void add(XSLFTextParagraph target, Paragraph paragraph) {
        if (paragraph.mark() == Paragraph.Mark.BULLET) {
            target.setBullet(true);
            target.setLeftMargin(Paragraph.BULLET_INDENT);
            target.setIndent(-Paragraph.BULLET_INDENT);
        }
        if (paragraph.spaceBefore() > 0) {
            target.setSpaceBefore(-paragraph.spaceBefore()); // negative: points instead of per cent
        }
        XSLFTextRun run = target.addNewTextRun();
        run.setText(paragraph.text());
        run.setFontSize(paragraph.style().size());
        run.setBold(paragraph.style().isBold());
        run.setFontColor(colour(paragraph.style().colour()));
        speak(run);
        paragraph.link().ifPresent(address -> run.createHyperlink().setAddress(address.toString()));
    }

    /** Without a language a screen reader reads German with the voice of the system. */
    static void speak(XSLFTextRun run) {
        CTRegularTextRun xml = (CTRegularTextRun) run.getXmlObject();
        (xml.isSetRPr() ? xml.getRPr() : xml.addNewRPr()).setLang(Deck.LANGUAGE);
    }
}
