package de.loesungskatalog.material.typography;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Widths of the letters of one font file. Pure Java: needs no display and no font service of the
 * machine.
 */
final class Face {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Double> widths = new HashMap<>();

    Face(Path file) throws IOException {
        font = LiberationSans.open(file);
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    double width(String text, double size) {
        return size * text.codePoints().mapToDouble(this::emWidth).sum();
    }

    private double emWidth(int character) {
        return widths.computeIfAbsent(character, this::measure);
    }

    private double measure(int character) {
        int glyph = glyphs.getGlyphId(character);
        if (glyph == 0) {
            throw new IllegalArgumentException(
                    "Liberation Sans has no letter for U+%04X (%s)"
                            .formatted(character, Character.toString(character)));
        }
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("Measuring " + Character.toString(character), e);
        }
    }
}
