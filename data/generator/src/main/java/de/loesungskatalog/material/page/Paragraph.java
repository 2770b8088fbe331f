package de.loesungskatalog.material.page;

import java.net.URI;
import java.util.Optional;

/** One paragraph in one style: slides need no more. */
public record Paragraph(
        String text, TextStyle style, Mark mark, double spaceBefore, Optional<URI> link) {

    /** How far the text of a list item stands to the right of its bullet. */
    public static final double BULLET_INDENT = 22;

    public enum Mark {
        NONE,
        BULLET
    }

    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a paragraph without text");
        }
    }

    public static Paragraph of(String text, TextStyle style) {
        return new Paragraph(text, style, Mark.NONE, 0, Optional.empty());
    }

    public Paragraph bulleted() {
        return new Paragraph(text, style, Mark.BULLET, spaceBefore, link);
    }

    public Paragraph after(double space) {
        return new Paragraph(text, style, mark, space, link);
    }

    public Paragraph linkedTo(URI address) {
        return new Paragraph(text, style, mark, spaceBefore, Optional.of(address));
    }

    public double indent() {
        return mark == Mark.BULLET ? BULLET_INDENT : 0;
    }
}
