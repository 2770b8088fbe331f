package de.loesungskatalog.material.page;

/**
 * How letters look. The typeface is always Arial, or Liberation Sans, which has the same widths.
 */
public record TextStyle(double size, Weight weight, Colour colour) {

    public enum Weight {
        REGULAR,
        BOLD
    }

    public static TextStyle regular(double size) {
        return new TextStyle(size, Weight.REGULAR, Colour.INK);
    }

    public static TextStyle bold(double size) {
        return new TextStyle(size, Weight.BOLD, Colour.INK);
    }

    public TextStyle in(Colour other) {
        return new TextStyle(size, weight, other);
    }

    public boolean isBold() {
        return weight == Weight.BOLD;
    }
}
