package de.loesungskatalog.material.odp;

import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.Slide;

import java.util.List;

/** The file content.xml: the slides, title first, then the elements in reading order. */
final class OdpContent {

    private static final Box NOTES = new Box(54, 320, 432, 300);
    private static final Box THUMBNAIL = new Box(54, 54, 432, 243);

    private final Deck deck;
    private final StylePool styles = new StylePool();
    private final OdpText text = new OdpText(styles);
    private final OdpShapes shapes = new OdpShapes(styles);

    OdpContent(Deck deck) {
        this.deck = deck;
    }

    Xml xml() {
        Xml slides = new Xml();
        for (int index = 0; index < deck.slides().size(); index++) {
            slide(slides, deck.slides().get(index), index + 1);
        }
        return Xml.file()
                .open("office:document-content", Namespaces.ALL)
                .open("office:automatic-styles")
                .raw(OdpStyles.bullets())
                .raw(styles.xml())
                .close()
                .open("office:body")
                .open("office:presentation")
                .raw(slides)
                .closeAll();
    }

    private void slide(Xml xml, Slide slide, int number) {
        Xml visible =
                new Xml()
                        .empty(
                                "style:drawing-page-properties",
                                "presentation:background-visible",
                                "true",
                                "presentation:background-objects-visible",
                                "true",
                                "presentation:display-page-number",
                                "true");
        xml.open(
                "draw:page",
                "draw:name",
                "Folie " + number,
                "draw:style-name",
                styles.name("drawing-page", "", visible),
                "draw:master-page-name",
                OdpStyles.name(slide.design()));
        placeholder(
                xml,
                slide,
                "title",
                slide.design().title(),
                List.of(slide.title()),
                slide.design().titleAnchor());
        List<Element> elements = slide.elements();
        if (!elements.isEmpty() && elements.getFirst() instanceof Element.TextBlock body) {
            String kind = slide.design() == Design.COVER ? "subtitle" : "outline";
            placeholder(xml, slide, kind, body.box(), body.paragraphs(), body.anchor());
            elements = elements.subList(1, elements.size());
        }
        elements.forEach(element -> shapes.draw(xml, element));
        if (!slide.notes().isEmpty()) {
            notes(xml, slide, number);
        }
        xml.close();
    }

    private void placeholder(
            Xml xml, Slide slide, String kind, Box box, List<Paragraph> paragraphs, Anchor anchor) {
        String parent =
                OdpStyles.name(slide.design()) + "-" + (kind.equals("outline") ? "outline1" : kind);
        String style =
                styles.name(
                        "presentation", parent, OdpShapes.graphic("none", "none", anchor, 0, 0));
        OdpShapes.frame(
                        xml,
                        box,
                        "presentation:style-name",
                        style,
                        "presentation:class",
                        kind,
                        "presentation:user-transformed",
                        "true")
                .open("draw:text-box");
        text.write(xml, paragraphs);
        xml.close().close();
    }

    private void notes(Xml xml, Slide slide, int number) {
        xml.open("presentation:notes")
                .empty(
                        "draw:page-thumbnail",
                        "draw:layer",
                        "layout",
                        "svg:x",
                        OdpShapes.points(THUMBNAIL.x()),
                        "svg:y",
                        OdpShapes.points(THUMBNAIL.y()),
                        "svg:width",
                        OdpShapes.points(THUMBNAIL.width()),
                        "svg:height",
                        OdpShapes.points(THUMBNAIL.height()),
                        "draw:page-number",
                        "" + number,
                        "presentation:class",
                        "page");
        OdpShapes.frame(
                        xml,
                        NOTES,
                        "presentation:style-name",
                        OdpStyles.name(slide.design()) + "-notes",
                        "presentation:class",
                        "notes")
                .open("draw:text-box")
                .leaf("text:p", slide.notes())
                .close()
                .close()
                .close();
    }
}
