package de.loesungskatalog.material.pdf;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Grid;
import de.loesungskatalog.material.page.Paragraph;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import java.io.IOException;
import java.util.List;

/** Draws elements on a page: shapes as artifacts, text as structure. */
final class PdfShapes {

    private final TaggedPage page;
    private final PdfText text;
    private final Structure structure;

    PdfShapes(TaggedPage page, PdfText text, Structure structure) {
        this.page = page;
        this.text = text;
        this.structure = structure;
    }

    void draw(Element element, PDStructureElement parent) throws IOException {
        switch (element) {
            case Element.TextBlock block ->
                    text.set(page, block.box(), block.paragraphs(), block.anchor(), "P", parent);
            case Element.Panel panel -> {
                filled(panel.box(), panel.fill());
                text.set(page, panel.inner(), panel.paragraphs(), panel.anchor(), "P", parent);
            }
            case Element.Ornament ornament -> ornament(ornament);
            case Element.Wire wire -> filled(line(wire), wire.colour());
            case Element.Grid grid -> table(grid, parent);
            case Element.Diagram diagram -> diagram(diagram, parent);
        }
    }

    void ornament(Element.Ornament ornament) throws IOException {
        page.beginArtifact();
        if (ornament.outline() == Element.Outline.ELLIPSE) {
            page.ellipse(ornament.box(), ornament.fill());
        } else {
            page.rectangle(ornament.box(), ornament.fill());
        }
        page.end();
    }

    private void diagram(Element.Diagram diagram, PDStructureElement parent) throws IOException {
        PDStructureElement group = structure.add("Div", parent);
        group.setAlternateDescription(diagram.description());
        for (Element part : diagram.parts()) {
            draw(part, group);
        }
    }

    private void table(Grid grid, PDStructureElement parent) throws IOException {
        PDStructureElement table = structure.add("Table", parent);
        table.setAlternateDescription(grid.description());
        double y = grid.box().y();
        for (int index = 0; index < grid.rows().size(); index++) {
            Grid.Row row = grid.rows().get(index);
            row(
                    grid,
                    index,
                    new Box(grid.box().x(), y, grid.box().width(), row.height()),
                    structure.add("TR", table));
            y += row.height();
        }
    }

    private void row(Grid grid, int index, Box box, PDStructureElement parent) throws IOException {
        filled(box, grid.isColumnHead(index) ? grid.accent() : Colour.WHITE);
        filled(new Box(box.x(), box.bottom() - 1, box.width(), 1), Colour.LINE);
        double x = box.x();
        List<Paragraph> cells = grid.rows().get(index).cells();
        for (int column = 0; column < cells.size(); column++) {
            boolean head =
                    grid.isColumnHead(index) || grid.head() == Grid.Head.COLUMN && column == 0;
            Box cell = new Box(x, box.y(), grid.columnWidths().get(column), box.height());
            text.set(
                    page,
                    cell.inset(Grid.MARGIN_X, Grid.MARGIN_Y),
                    List.of(cells.get(column)),
                    Anchor.MIDDLE,
                    head ? "TH" : "TD",
                    parent);
            x += cell.width();
        }
    }

    private void filled(Box box, Colour colour) throws IOException {
        page.beginArtifact();
        page.rectangle(box, colour);
        page.end();
    }

    private static Box line(Element.Wire wire) {
        Box box = wire.box();
        return new Box(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
    }
}
