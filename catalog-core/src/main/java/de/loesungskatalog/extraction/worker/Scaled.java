package de.loesungskatalog.extraction.worker;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Smaller copies of pictures. */
final class Scaled {

    private Scaled() {}

    /** In halves, since a larger step at once leaves out lines and dots. */
    static BufferedImage to(BufferedImage image, int width) {
        BufferedImage current = image;
        while (current.getWidth() > width) {
            current = copy(current, Math.max(width, current.getWidth() / 2));
        }
        return current;
    }

    private static BufferedImage copy(BufferedImage image, int width) {
        int height = Math.max(1, Math.round(image.getHeight() * width / (float) image.getWidth()));
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }
}
