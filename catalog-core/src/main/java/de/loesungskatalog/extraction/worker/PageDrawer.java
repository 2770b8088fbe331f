package de.loesungskatalog.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** An open file whose pages can be drawn. */
interface PageDrawer extends Closeable {

    int pages();

    /** A page in this width and the height that belongs to it, on white. */
    BufferedImage draw(int number, int width) throws IOException;
}
