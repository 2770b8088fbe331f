package de.loesungskatalog.material.odp;

import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;

import java.util.Locale;

/** Draws elements as OpenDocument shapes. */
final class OdpShapes {

    private static final String SQUARE = "M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N";
    private static final String CIRCLE = "U 10800 10800 10800 10800 0 360 Z N";

    private final StylePool styles;
    private final OdpText text;

    OdpShapes(StylePool styles) {
        this.styles = styles;
        this.text = new OdpText(styles);
    }

    void draw(Xml xml, Element element) {
        switch (element) {
            case Element.TextBlock block -> text(xml, block);
            case Element.Panel panel -> panel(xml, panel);
            case Element.Ornament ornament -> ornament(xml, ornament);
            case Element.Wire wire -> wire(xml, wire);
            case Element.Grid grid -> new OdpTable(styles).draw(xml, grid);
            case Element.Diagram diagram -> {
                xml.open("draw:g")
                        .leaf("svg:title", "Schaubild")
                        .leaf("svg:desc", diagram.description());
                diagram.parts().forEach(part -> draw(xml, part));
                xml.close();
            }
        }
    }

    private void text(Xml xml, Element.TextBlock block) {
        String style = styles.name("graphic", "", graphic("none", "none", block.anchor(), 0, 0));
        frame(xml, block.box(), "draw:style-name", style).open("draw:text-box");
        text.write(xml, block.paragraphs());
        xml.close().close();
    }

    private void panel(Xml xml, Element.Panel panel) {
        Xml look =
                graphic(
                        "solid",
                        hex(panel.fill()),
                        panel.anchor(),
                        Element.Panel.MARGIN_X,
                        Element.Panel.MARGIN_Y);
        shape(xml, panel.box(), styles.name("graphic", "", look));
        text.write(xml, panel.paragraphs());
        geometry(xml, "rectangle", SQUARE);
    }

    void ornament(Xml xml, Element.Ornament ornament) {
        boolean round = ornament.outline() == Element.Outline.ELLIPSE;
        Xml look = graphic("solid", hex(ornament.fill()), Anchor.MIDDLE, 0, 0);
        shape(xml, ornament.box(), styles.name("graphic", "", look), "loext:decorative", "true");
        geometry(xml, round ? "ellipse" : "rectangle", round ? CIRCLE : SQUARE);
    }

    private void wire(Xml xml, Element.Wire wire) {
        Xml look =
                new Xml()
                        .empty(
                                "style:graphic-properties",
                                "draw:stroke",
                                "solid",
                                "svg:stroke-width",
                                points(2),
                                "svg:stroke-color",
                                hex(wire.colour()));
        xml.empty(
                "draw:line",
                "draw:style-name",
                styles.name("graphic", "", look),
                "draw:layer",
                "layout",
                "loext:decorative",
                "true",
                "svg:x1",
                points(wire.fromX()),
                "svg:y1",
                points(wire.fromY()),
                "svg:x2",
                points(wire.toX()),
                "svg:y2",
                points(wire.toY()));
    }

    private static void shape(Xml xml, Box box, String style, String... more) {
        String[] attributes = {
            "draw:style-name", style, "draw:layer", "layout",
            "svg:x", points(box.x()), "svg:y", points(box.y()),
            "svg:width", points(box.width()), "svg:height", points(box.height())
        };
        xml.open("draw:custom-shape", joined(attributes, more));
    }

    private static void geometry(Xml xml, String type, String path) {
        xml.empty(
                        "draw:enhanced-geometry",
                        "svg:viewBox",
                        "0 0 21600 21600",
                        "draw:type",
                        type,
                        "draw:enhanced-path",
                        path)
                .close();
    }

    static Xml frame(Xml xml, Box box, String... more) {
        String[] attributes = {
            "draw:layer",
            "layout",
            "svg:x",
            points(box.x()),
            "svg:y",
            points(box.y()),
            "svg:width",
            points(box.width()),
            "svg:height",
            points(box.height())
        };
        return xml.open("draw:frame", joined(attributes, more));
    }

    static Xml graphic(String fill, String colour, Anchor anchor, double marginX, double marginY) {
        return new Xml()
                .empty(
                        "style:graphic-properties",
                        "draw:stroke",
                        "none",
                        "draw:fill",
                        fill,
                        "draw:fill-color",
                        colour.startsWith("#") ? colour : "#FFFFFF",
                        "draw:textarea-vertical-align",
                        anchor.name().toLowerCase(Locale.ROOT),
                        "draw:textarea-horizontal-align",
                        "justify",
                        "draw:auto-grow-height",
                        "false",
                        "draw:auto-grow-width",
                        "false",
                        "fo:wrap-option",
                        "wrap",
                        "fo:padding-left",
                        points(marginX),
                        "fo:padding-right",
                        points(marginX),
                        "fo:padding-top",
                        points(marginY),
                        "fo:padding-bottom",
                        points(marginY));
    }

    static String hex(Colour colour) {
        return "#" + colour.hex();
    }

    static String points(double value) {
        return String.format(Locale.ROOT, "%.2fpt", value);
    }

    private static String[] joined(String[] first, String... second) {
        String[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
