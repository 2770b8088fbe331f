package de.loesungskatalog.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Pictures of every focusable element with and without the focus, compared pixel by pixel. As WCAG
 * 2.4.13 counts: enough pixels must change, each with a contrast of 3:1 to what it was before, to
 * draw a line of two pixels around the element.
 */
final class FocusRings {

    private static final int AROUND = 10; // pixels beside the element that belong to the picture
    private static final double CONTRAST = 3;
    private static final int LINE = 2;

    private final Page page;
    private final CDPSession browser;

    FocusRings(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /**
     * An element in the window.
     *
     * @param perimeter of its longest line, where it is broken into lines
     * @param moved whether the focus scrolled something, so that no earlier picture fits
     */
    private record Stop(
            String name, int x, int y, int width, int height, double perimeter, boolean moved) {

        static Stop of(List<?> values) {
            return new Stop(
                    (String) values.get(0),
                    number(values, 1),
                    number(values, 2),
                    number(values, 3),
                    number(values, 4),
                    ((Number) values.get(5)).doubleValue(),
                    (Boolean) values.get(6));
        }

        private static int number(List<?> values, int index) {
            return ((Number) values.get(index)).intValue();
        }
    }

    /** Elements whose focus cannot be seen. The keyboard must have been used before. */
    List<String> missing() {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        // a window as high as the page: nothing scrolls, one picture without focus serves all
        int whole = (Integer) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(width, Math.max(whole, height));
        int stops = (Integer) page.evaluate("() => checks.stops()");
        BufferedImage before = picture(0, 0, width, Math.max(whole, height));
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            Stop stop = Stop.of((List<?>) page.evaluate("i => checks.stop(i)", i));
            int x = Math.max(0, stop.x() - AROUND);
            int y = Math.max(0, stop.y() - AROUND);
            int right = Math.min(width, stop.x() + stop.width() + AROUND);
            int bottom = Math.min(before.getHeight(), stop.y() + stop.height() + AROUND);
            BufferedImage after = picture(x, y, right - x, bottom - y);
            if (stop.moved()) {
                page.evaluate("() => checks.leave()");
            }
            BufferedImage reference =
                    stop.moved()
                            ? picture(x, y, right - x, bottom - y)
                            : before.getSubimage(x, y, right - x, bottom - y);
            double seen = changed(reference, after) / stop.perimeter();
            if (seen < LINE) {
                missing.add("focus draws %.1f px: %s".formatted(seen, stop.name()));
            }
        }
        page.evaluate("() => checks.leave()");
        page.setViewportSize(width, height);
        return missing;
    }

    private BufferedImage picture(int x, int y, int width, int height) {
        JsonObject clip = new JsonObject();
        clip.addProperty("x", x);
        clip.addProperty("y", y);
        clip.addProperty("width", width);
        clip.addProperty("height", height);
        clip.addProperty("scale", 1);
        JsonObject how = new JsonObject();
        how.addProperty("format", "png");
        how.addProperty("optimizeForSpeed", true);
        how.add("clip", clip);
        String data = browser.send("Page.captureScreenshot", how).get("data").getAsString();
        try {
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a picture of the browser", e);
        }
    }

    /** Pixels that contrast enough with what they were. */
    private static int changed(BufferedImage before, BufferedImage after) {
        int changed = 0;
        for (int y = 0; y < after.getHeight(); y++) {
            for (int x = 0; x < after.getWidth(); x++) {
                int one = before.getRGB(x, y);
                int other = after.getRGB(x, y);
                if (one != other && contrast(luminance(one), luminance(other)) >= CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    }

    private static double luminance(int colour) {
        return .2126 * linear(colour >> 16 & 255)
                + .7152 * linear(colour >> 8 & 255)
                + .0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
