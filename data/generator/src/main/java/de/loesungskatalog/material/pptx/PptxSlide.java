package de.loesungskatalog.material.pptx;

import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Slide;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderSize;

import java.util.List;

/** One slide: title first, then the elements in reading order, the slide number last. */
final class PptxSlide {

    private final XMLSlideShow show;
    private final Slide slide;
    private final XSLFSlide target;

    PptxSlide(XMLSlideShow show, Slide slide) {
        this.show = show;
        this.slide = slide;
        this.target = show.createSlide(layout(show, slide));
    }

    void draw() {
        List<Element> elements = slide.elements();
        XSLFTextShape[] placeholders = target.getPlaceholders();
        PptxText.fill(placeholders[0], List.of(slide.title()), slide.design().titleAnchor());
        Alternative.name(placeholders[0], "Titel");
        if (startsWithText(slide)) {
            body(placeholders[1], (Element.TextBlock) elements.getFirst());
            elements = elements.subList(1, elements.size());
        }
        PptxShapes shapes = new PptxShapes();
        elements.forEach(element -> shapes.draw(target, element));
        if (slide.design() == Design.CONTENT) {
            number();
        }
        if (!slide.notes().isEmpty()) {
            notes();
        }
    }

    private static XSLFSlideLayout layout(XMLSlideShow show, Slide slide) {
        String name =
                slide.design() == Design.COVER
                        ? "Titelfolie"
                        : startsWithText(slide) ? "Titel und Text" : "Nur Titel";
        for (XSLFSlideLayout layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
            if (layout.getName().equals(name)) {
                return layout;
            }
        }
        throw new IllegalStateException("the template has no layout " + name);
    }

    private static boolean startsWithText(Slide slide) {
        return !slide.elements().isEmpty()
                && slide.elements().getFirst() instanceof Element.TextBlock;
    }

    private static void body(XSLFTextShape placeholder, Element.TextBlock text) {
        placeholder.setAnchor(PptxShapes.rectangle(text.box()));
        PptxText.fill(placeholder, text.paragraphs(), text.anchor());
        Alternative.name(placeholder, "Inhalt");
    }

    private void number() {
        XSLFTextBox box = target.createTextBox();
        box.setPlaceholder(Placeholder.SLIDE_NUMBER);
        box.setAnchor(PptxShapes.rectangle(Design.SLIDE_NUMBER));
        PptxText.insets(box, 0, 0);
        box.clearText();
        CTPlaceholder placeholder = ((CTShape) box.getXmlObject()).getNvSpPr().getNvPr().getPh();
        placeholder.setSz(
                STPlaceholderSize.QUARTER); // size and index tie it to its place in the layout
        placeholder.setIdx(4);
        CTTextField field = box.addNewTextParagraph().getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setLang(Deck.LANGUAGE);
        field.setT("" + target.getSlideNumber());
        Alternative.name(box, "Foliennummer");
    }

    /**
     * POI copies date, header and number from its notes master, too, and breaks their fields on the
     * way: PowerPoint would offer to repair the file. Only picture and text of the notes stay.
     */
    private void notes() {
        XSLFNotes notes = show.getNotesSlide(target);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            switch (shape.getTextType()) {
                case BODY -> PptxText.speak((XSLFTextRun) shape.setText(slide.notes()));
                case DATETIME, HEADER, FOOTER, SLIDE_NUMBER -> notes.removeShape(shape);
                default -> {}
            }
        }
    }
}
