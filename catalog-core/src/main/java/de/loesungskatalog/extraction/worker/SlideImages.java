package de.loesungskatalog.extraction.worker;

import org.apache.poi.hemf.draw.HemfImageRenderer;
import org.apache.poi.hwmf.draw.HwmfImageRenderer;
import org.apache.poi.sl.draw.BitmapImageRenderer;
import org.apache.poi.sl.draw.ImageRenderer;

import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Images on slides. Without this hint POI looks for one that draws SVG, and dies of the library
 * that it needs and that we leave out: SVG may name files and addresses. PowerPoint keeps a PNG
 * beside each SVG, and POI takes that one when the first is refused.
 */
final class SlideImages extends BitmapImageRenderer {

    private final List<ImageRenderer> vectors =
            List.of(new HemfImageRenderer(), new HwmfImageRenderer());
    private ImageRenderer current = this;

    /** Everything, so that POI asks nobody else. */
    @Override
    public boolean canRender(String contentType) {
        return true;
    }

    @Override
    public void loadImage(byte[] data, String contentType) throws IOException {
        current = of(contentType);
        if (current == this) {
            super.loadImage(data, contentType);
        } else {
            current.loadImage(data, contentType);
        }
    }

    @Override
    public void loadImage(InputStream data, String contentType) throws IOException {
        loadImage(data.readAllBytes(), contentType);
    }

    @Override
    public boolean drawImage(Graphics2D graphics, Rectangle2D anchor, Insets clip) {
        return current == this
                ? super.drawImage(graphics, anchor, clip)
                : current.drawImage(graphics, anchor, clip);
    }

    private ImageRenderer of(String contentType) throws IOException {
        for (ImageRenderer vector : vectors) {
            if (vector.canRender(contentType)) {
                return vector;
            }
        }
        if (!super.canRender(contentType)) {
            throw new IOException("No picture of " + contentType);
        }
        return this;
    }
}
