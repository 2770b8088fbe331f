package de.loesungskatalog.material.pdf;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.TextStyle;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import java.io.IOException;

/**
 * A page that is drawn from the top down; everything on it is either a piece of the structure or an
 * artifact.
 */
final class TaggedPage implements AutoCloseable {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final TaggedPdf pdf;
    private final PDPage page;
    private final PDPageContentStream content;

    TaggedPage(TaggedPdf pdf, PDRectangle size) throws IOException {
        this.pdf = pdf;
        page = new PDPage(size);
        pdf.document().addPage(page);
        pdf.structure().add(page);
        content = new PDPageContentStream(pdf.document(), page);
    }

    PDPage page() {
        return page;
    }

    void bookmark(String title) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        pdf.bookmarks().addLast(item);
    }

    void begin(PDStructureElement element) throws IOException {
        content.beginMarkedContent(
                COSName.getPDFName(element.getStructureType()),
                pdf.structure().mark(page, element));
    }

    void beginArtifact() throws IOException {
        content.beginMarkedContent(ARTIFACT);
    }

    void end() throws IOException {
        content.endMarkedContent();
    }

    /** One line of text; {@code baseline} is measured from the top. */
    void line(String text, TextStyle style, double x, double baseline) throws IOException {
        content.beginText();
        content.setFont(pdf.font(style), (float) style.size());
        colour(style.colour());
        content.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - baseline));
        content.showText(text);
        content.endText();
    }

    void rectangle(Box box, Colour fill) throws IOException {
        colour(fill);
        content.addRect((float) box.x(), bottom(box), (float) box.width(), (float) box.height());
        content.fill();
    }

    void ellipse(Box box, Colour fill) throws IOException {
        float rx = (float) box.width() / 2;
        float ry = (float) box.height() / 2;
        float x = (float) box.x() + rx;
        float y = bottom(box) + ry;
        float bend = 0.5523f; // four Bézier curves make a circle
        colour(fill);
        content.moveTo(x + rx, y);
        content.curveTo(x + rx, y + bend * ry, x + bend * rx, y + ry, x, y + ry);
        content.curveTo(x - bend * rx, y + ry, x - rx, y + bend * ry, x - rx, y);
        content.curveTo(x - rx, y - bend * ry, x - bend * rx, y - ry, x, y - ry);
        content.curveTo(x + bend * rx, y - ry, x + rx, y - bend * ry, x + rx, y);
        content.fill();
    }

    private float bottom(Box box) {
        return (float) (page.getMediaBox().getHeight() - box.bottom());
    }

    private void colour(Colour colour) throws IOException {
        content.setNonStrokingColor(
                colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
