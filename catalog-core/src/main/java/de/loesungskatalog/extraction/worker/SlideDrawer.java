package de.loesungskatalog.extraction.worker;

import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Draws slides of PowerPoint, old and new, without an office program. */
final class SlideDrawer implements PageDrawer {

    private static final double MAX_RATIO = 4;

    private final SlideShow<?, ?> show;
    private final Closeable container;

    private SlideDrawer(SlideShow<?, ?> show, Closeable container) {
        this.show = show;
        this.container = container;
    }

    static PageDrawer open(Path file, boolean old) throws IOException {
        if (old) {
            POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
            return new SlideDrawer(new HSLFSlideShow(container), container);
        }
        try {
            OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new SlideDrawer(new XMLSlideShow(container), container::revert);
        } catch (InvalidFormatException e) {
            throw new IOException("Opening the presentation", e);
        }
    }

    @Override
    public int pages() {
        return show.getSlides().size();
    }

    @Override
    public BufferedImage draw(int number, int width) throws IOException {
        Slide<?, ?> slide = show.getSlides().get(number - 1);
        Dimension size = show.getPageSize();
        if (size.width <= 0 || size.height <= 0 || size.getHeight() / size.getWidth() > MAX_RATIO) {
            throw new IOException("A slide of " + size.width + " by " + size.height + " points");
        }
        double scale = width / size.getWidth();
        int height = Math.max(1, (int) Math.round(size.getHeight() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            hints(graphics);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            slide.draw(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    @Override
    public void close() throws IOException {
        show.close();
        container.close();
    }

    private static void hints(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        // Without it letters keep whole pixels of the slide's own size, and words run apart
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(Drawable.DRAW_FACTORY, new FontSubstitution());
        graphics.setRenderingHint(Drawable.IMAGE_RENDERER, new SlideImages());
    }
}
