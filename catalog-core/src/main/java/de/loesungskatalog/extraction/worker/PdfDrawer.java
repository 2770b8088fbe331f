package de.loesungskatalog.extraction.worker;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** Draws pages of a PDF. */
final class PdfDrawer implements PageDrawer {

    private static final float MAX_RATIO =
            4; // a strip longer than this is cut by its reader anyway

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfDrawer(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true); // photographs larger than the picture cost memory
    }

    static PageDrawer open(Path file) throws IOException {
        return new PdfDrawer(PdfReader.open(file));
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage draw(int number, int width) throws IOException {
        PDPage page = document.getPage(number - 1);
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float shown = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        if (shown <= 0 || height / shown > MAX_RATIO) {
            throw new IOException("A page of " + shown + " by " + height + " points");
        }
        BufferedImage image = renderer.renderImage(number - 1, width / shown, ImageType.RGB);
        return image.getWidth() == width ? image : Scaled.to(image, width);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
