package de.loesungskatalog.material.odp;

import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Element.Grid;
import de.loesungskatalog.material.page.Paragraph;

import java.util.List;

/** A table in OpenDocument. */
final class OdpTable {

    private final StylePool styles;
    private final OdpText text;

    OdpTable(StylePool styles) {
        this.styles = styles;
        this.text = new OdpText(styles);
    }

    void draw(Xml xml, Grid grid) {
        OdpShapes.frame(xml, grid.box(), "draw:style-name", styles.name("graphic", "", new Xml()));
        boolean rowHeads = grid.head() == Grid.Head.COLUMN;
        xml.open(
                "table:table",
                "table:use-first-row-styles",
                "" + !rowHeads,
                "table:use-first-column-styles",
                "" + rowHeads);
        for (double width : grid.columnWidths()) {
            Xml column =
                    new Xml()
                            .empty(
                                    "style:table-column-properties",
                                    "style:column-width",
                                    OdpShapes.points(width));
            xml.empty(
                    "table:table-column",
                    "table:style-name",
                    styles.name("table-column", "", column));
        }
        for (int index = 0; index < grid.rows().size(); index++) {
            row(xml, grid, index);
        }
        xml.close().leaf("svg:title", "Tabelle").leaf("svg:desc", grid.description()).close();
    }

    private void row(Xml xml, Grid grid, int index) {
        Grid.Row row = grid.rows().get(index);
        Xml height =
                new Xml()
                        .empty(
                                "style:table-row-properties",
                                "style:row-height",
                                OdpShapes.points(row.height()));
        xml.open("table:table-row", "table:style-name", styles.name("table-row", "", height));
        for (Paragraph cell : row.cells()) {
            xml.open(
                    "table:table-cell",
                    "table:style-name",
                    styles.name("table-cell", "", look(grid, index)));
            text.write(xml, List.of(cell));
            xml.close();
        }
        xml.close();
    }

    private static Xml look(Grid grid, int row) {
        Colour fill = grid.isColumnHead(row) ? grid.accent() : Colour.WHITE;
        return new Xml()
                .empty(
                        "style:graphic-properties",
                        "draw:fill",
                        "solid",
                        "draw:fill-color",
                        OdpShapes.hex(fill),
                        "draw:textarea-vertical-align",
                        "middle",
                        "fo:padding-left",
                        OdpShapes.points(Grid.MARGIN_X),
                        "fo:padding-right",
                        OdpShapes.points(Grid.MARGIN_X),
                        "fo:padding-top",
                        OdpShapes.points(Grid.MARGIN_Y),
                        "fo:padding-bottom",
                        OdpShapes.points(Grid.MARGIN_Y))
                .empty(
                        "style:paragraph-properties",
                        "fo:border-left",
                        "none",
                        "fo:border-right",
                        "none",
                        "fo:border-top",
                        "none",
                        "fo:border-bottom",
                        "1pt solid " + OdpShapes.hex(Colour.LINE));
    }
}
