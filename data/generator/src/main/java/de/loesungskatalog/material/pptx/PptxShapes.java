package de.loesungskatalog.material.pptx;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Element;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

import java.awt.geom.Rectangle2D;

/** Draws elements into a slide or a group, and counts them for their names. */
final class PptxShapes {

    private int count;

    void draw(XSLFShapeContainer place, Element element) {
        count++;
        switch (element) {
            case Element.TextBlock block -> text(place, block);
            case Element.Panel panel -> panel(place, panel);
            case Element.Ornament ornament -> ornament(place, ornament);
            case Element.Wire wire -> wire(place, wire);
            case Element.Grid grid -> PptxTable.draw(place, grid, "Tabelle " + count);
            case Element.Diagram diagram -> diagram(place, diagram);
        }
    }

    private void text(XSLFShapeContainer place, Element.TextBlock block) {
        XSLFTextBox box = place.createTextBox();
        box.setAnchor(rectangle(block.box()));
        PptxText.insets(box, 0, 0);
        PptxText.fill(box, block.paragraphs(), block.anchor());
        Alternative.name(box, "Text " + count);
    }

    private void panel(XSLFShapeContainer place, Element.Panel panel) {
        XSLFAutoShape shape = place.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(rectangle(panel.box()));
        shape.setFillColor(PptxText.colour(panel.fill()));
        PptxText.insets(shape, Element.Panel.MARGIN_X, Element.Panel.MARGIN_Y);
        PptxText.fill(shape, panel.paragraphs(), panel.anchor());
        Alternative.name(shape, "Feld " + count);
    }

    private void ornament(XSLFShapeContainer place, Element.Ornament ornament) {
        XSLFAutoShape shape = place.createAutoShape();
        shape.setShapeType(
                ornament.outline() == Element.Outline.ELLIPSE ? ShapeType.ELLIPSE : ShapeType.RECT);
        shape.setAnchor(rectangle(ornament.box()));
        shape.setFillColor(PptxText.colour(ornament.fill()));
        Alternative.decorative(shape, "Schmuck " + count);
    }

    private void wire(XSLFShapeContainer place, Element.Wire wire) {
        XSLFConnectorShape line = place.createConnector();
        line.setShapeType(ShapeType.LINE);
        line.setAnchor(rectangle(wire.box()));
        line.setLineColor(PptxText.colour(wire.colour()));
        line.setLineWidth(2);
        Alternative.decorative(line, "Verbindung " + count);
    }

    private void diagram(XSLFShapeContainer place, Element.Diagram diagram) {
        XSLFGroupShape group = place.createGroup();
        group.setAnchor(rectangle(diagram.box()));
        group.setInteriorAnchor(rectangle(diagram.box()));
        Alternative.describe(group, "Schaubild " + count, diagram.description());
        diagram.parts().forEach(part -> draw(group, part));
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
