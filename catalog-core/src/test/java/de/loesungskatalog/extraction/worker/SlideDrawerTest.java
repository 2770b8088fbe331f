package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class SlideDrawerTest {

    @TempDir private Path folder;

    @Test
    void fontOfOfficesIsReplacedByOneOfTheSameWidth() throws IOException {
        assumeThat(Fonts.like("Calibri")).as("Carlito is installed").isEqualTo("Carlito");
        int[] drawn = pixels(text("Calibri"));
        assertThat(drawn).isEqualTo(pixels(text("Carlito")));
        assertThat(drawn).isNotEqualTo(pixels(text("DejaVu Sans")));
    }

    @Test
    void unknownFontIsReplacedByOneOfItsKind() {
        assumeThat(Fonts.like("Arial")).as("Liberation is installed").isEqualTo("Liberation Sans");
        assertThat(Fonts.like("Segoe UI")).isEqualTo("Liberation Sans");
        assertThat(Fonts.like("Garamond")).isEqualTo("Liberation Serif");
        assertThat(Fonts.like("Lucida Console")).isEqualTo("Liberation Mono");
    }

    @Test
    void vectorImageThatMayNameAddressesIsLeftOut() throws IOException {
        Path file = folder.resolve("svg.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] svg =
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>"
                            .getBytes(StandardCharsets.UTF_8);
            XSLFSlide slide = show.createSlide();
            XSLFPictureShape image =
                    slide.createPicture(show.addPicture(svg, PictureData.PictureType.SVG));
            image.setAnchor(new Rectangle(0, 0, 100, 100));
            show.write(out);
        }
        assertThat(pixels(file)).containsOnly(0xffffff);
    }

    private Path text(String font) throws IOException {
        Path file = folder.resolve(font + ".pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            XSLFTextBox box = show.createSlide().createTextBox();
            box.setAnchor(new Rectangle(20, 20, 600, 200));
            box.setText("Warteliste für Kindergärten").setFontFamily(font);
            show.write(out);
        }
        return file;
    }

    private static int[] pixels(Path file) throws IOException {
        try (PageDrawer drawer = SlideDrawer.open(file, false)) {
            BufferedImage image = drawer.draw(1, 320);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] &= 0xffffff;
            }
            return pixels;
        }
    }
}
