package de.loesungskatalog.material.odp;

import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Paragraph;

import java.util.List;

/** The file styles.xml: page size, the two master pages, the look of their placeholders. */
final class OdpStyles {

    private static final String PAGE = "Seite";

    private final Deck deck;
    private final StylePool styles = new StylePool();

    OdpStyles(Deck deck) {
        this.deck = deck;
    }

    Xml xml() {
        Xml masters = new Xml().raw(master(Design.COVER)).raw(master(Design.CONTENT));
        return Xml.file()
                .open("office:document-styles", Namespaces.ALL)
                .open("office:styles")
                .raw(defaults())
                .raw(bullets())
                .raw(placeholders(Design.COVER))
                .raw(placeholders(Design.CONTENT))
                .close()
                .open("office:automatic-styles")
                .raw(page())
                .raw(styles.xml())
                .close()
                .open("office:master-styles")
                .raw(masters)
                .closeAll();
    }

    /** The name of a master page as people see it in the program. */
    static String name(Design design) {
        return design == Design.COVER ? "Titelfolie" : "Inhalt";
    }

    private static Xml defaults() {
        return new Xml()
                .open("style:default-style", "style:family", "graphic")
                .empty(
                        "style:text-properties",
                        "fo:font-family",
                        "Arial",
                        "fo:language",
                        "de",
                        "fo:country",
                        "DE")
                .closeAll();
    }

    static Xml bullets() {
        return new Xml()
                .open("text:list-style", "style:name", OdpText.BULLETS)
                .open("text:list-level-style-bullet", "text:level", "1", "text:bullet-char", "•")
                .empty(
                        "style:list-level-properties",
                        "text:space-before",
                        "0pt",
                        "text:min-label-width",
                        OdpShapes.points(Paragraph.BULLET_INDENT))
                .empty(
                        "style:text-properties",
                        "fo:font-family",
                        "Arial",
                        "style:use-window-font-color",
                        "true",
                        "fo:font-size",
                        "100%")
                .closeAll();
    }

    private static Xml placeholders(Design design) {
        Xml xml = new Xml();
        for (String kind : List.of("title", "subtitle", "outline1", "notes")) {
            xml.open(
                            "style:style",
                            "style:name",
                            name(design) + "-" + kind,
                            "style:family",
                            "presentation")
                    .raw(OdpShapes.graphic("none", "none", design.titleAnchor(), 0, 0))
                    .empty(
                            "style:text-properties",
                            "fo:font-family",
                            "Arial",
                            "fo:language",
                            "de",
                            "fo:country",
                            "DE")
                    .close();
        }
        return xml;
    }

    private Xml page() {
        return new Xml()
                .open("style:page-layout", "style:name", PAGE)
                .empty(
                        "style:page-layout-properties",
                        "fo:margin-top",
                        "0pt",
                        "fo:margin-bottom",
                        "0pt",
                        "fo:margin-left",
                        "0pt",
                        "fo:margin-right",
                        "0pt",
                        "fo:page-width",
                        "960pt",
                        "fo:page-height",
                        "540pt",
                        "style:print-orientation",
                        "landscape")
                .closeAll();
    }

    private Xml master(Design design) {
        Xml white =
                new Xml()
                        .empty(
                                "style:drawing-page-properties",
                                "draw:fill",
                                "solid",
                                "draw:fill-color",
                                "#FFFFFF");
        Xml xml =
                new Xml()
                        .open(
                                "style:master-page",
                                "style:name",
                                name(design),
                                "style:page-layout-name",
                                PAGE,
                                "draw:style-name",
                                styles.name("drawing-page", "", white));
        OdpShapes shapes = new OdpShapes(styles);
        design.background(deck.accent()).forEach(ornament -> shapes.ornament(xml, ornament));
        if (design == Design.CONTENT) {
            number(xml);
        }
        return xml.closeAll();
    }

    private void number(Xml xml) {
        Xml letters =
                new Xml()
                        .empty("style:paragraph-properties", "fo:text-align", "end")
                        .empty(
                                "style:text-properties",
                                "fo:font-family",
                                "Arial",
                                "fo:font-size",
                                "14pt",
                                "fo:color",
                                OdpShapes.hex(Colour.GREY));
        String look =
                styles.name(
                        "presentation", "", OdpShapes.graphic("none", "none", Anchor.MIDDLE, 0, 0));
        OdpShapes.frame(
                        xml,
                        Design.SLIDE_NUMBER,
                        "presentation:style-name",
                        look,
                        "presentation:class",
                        "page-number")
                .open("draw:text-box")
                .open("text:p", "text:style-name", styles.name("paragraph", "", letters))
                .leaf("text:page-number", "‹Nr.›")
                .close()
                .close()
                .close();
    }
}
