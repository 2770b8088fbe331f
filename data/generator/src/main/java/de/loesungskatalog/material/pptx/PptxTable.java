package de.loesungskatalog.material.pptx;

import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Grid;
import de.loesungskatalog.material.page.Paragraph;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;

import java.util.List;

/** Draws a table that stays a table: with heads that a screen reader announces. */
final class PptxTable {

    private final Grid grid;
    private final XSLFTable table;

    private PptxTable(Grid grid, XSLFTable table) {
        this.grid = grid;
        this.table = table;
    }

    static void draw(XSLFShapeContainer place, Grid grid, String name) {
        PptxTable drawn =
                new PptxTable(
                        grid,
                        (XSLFTable)
                                place.createTable(grid.rows().size(), grid.columnWidths().size()));
        drawn.rows();
        drawn.heads();
        drawn.table.setAnchor(PptxShapes.rectangle(grid.box()));
        Alternative.describe(drawn.table, name, grid.description());
    }

    private void rows() {
        for (int index = 0; index < grid.rows().size(); index++) {
            List<Paragraph> texts = grid.rows().get(index).cells();
            table.getRows().get(index).setHeight(grid.rows().get(index).height());
            for (int column = 0; column < texts.size(); column++) {
                cell(table.getCell(index, column), texts.get(column), grid.isColumnHead(index));
            }
        }
        for (int column = 0; column < grid.columnWidths().size(); column++) {
            table.setColumnWidth(column, grid.columnWidths().get(column));
        }
    }

    private void cell(XSLFTableCell cell, Paragraph text, boolean head) {
        PptxText.insets(cell, Grid.MARGIN_X, Grid.MARGIN_Y);
        PptxText.fill(cell, List.of(text), Anchor.MIDDLE);
        cell.setFillColor(PptxText.colour(head ? grid.accent() : Colour.WHITE));
        cell.setBorderColor(BorderEdge.bottom, PptxText.colour(Colour.LINE));
        cell.setBorderWidth(BorderEdge.bottom, 1);
    }

    private void heads() {
        CTTableProperties properties =
                table.getCTTable().getTblPr() == null
                        ? table.getCTTable().addNewTblPr()
                        : table.getCTTable().getTblPr();
        properties.setFirstRow(grid.head() == Grid.Head.ROW);
        properties.setFirstCol(grid.head() == Grid.Head.COLUMN);
        properties.setBandRow(false);
    }
}
