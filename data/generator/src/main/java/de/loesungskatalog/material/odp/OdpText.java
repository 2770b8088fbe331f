package de.loesungskatalog.material.odp;

import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.util.List;

/** Paragraphs in OpenDocument. */
final class OdpText {

    static final String BULLETS = "Aufzaehlung";

    private final StylePool styles;

    OdpText(StylePool styles) {
        this.styles = styles;
    }

    void write(Xml xml, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.mark() == Paragraph.Mark.BULLET) {
                xml.open("text:list", "text:style-name", BULLETS).open("text:list-item");
                paragraph(xml, paragraph);
                xml.close().close();
            } else {
                paragraph(xml, paragraph);
            }
        }
    }

    private void paragraph(Xml xml, Paragraph paragraph) {
        Xml space =
                new Xml()
                        .empty(
                                "style:paragraph-properties",
                                "fo:margin-top",
                                OdpShapes.points(paragraph.spaceBefore()),
                                "fo:text-align",
                                "start")
                        .raw(letters(paragraph.style()));
        xml.open("text:p", "text:style-name", styles.name("paragraph", "", space));
        xml.open(
                "text:span",
                "text:style-name",
                styles.name("text", "", letters(paragraph.style())));
        paragraph
                .link()
                .ifPresentOrElse(
                        address ->
                                xml.leaf(
                                        "text:a",
                                        paragraph.text(),
                                        "xlink:href",
                                        address.toString(),
                                        "xlink:type",
                                        "simple"),
                        () -> xml.text(paragraph.text()));
        xml.close().close();
    }

    private static Xml letters(TextStyle style) {
        return new Xml()
                .empty(
                        "style:text-properties",
                        "fo:font-family",
                        "Arial",
                        "fo:font-size",
                        OdpShapes.points(style.size()),
                        "fo:font-weight",
                        style.isBold() ? "bold" : "normal",
                        "fo:color",
                        "#" + style.colour().hex());
    }
}
