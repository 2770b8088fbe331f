package de.loesungskatalog.material.page;

/** A colour of the screen, 0xRRGGBB. */
public record Colour(int rgb) {

    public static final Colour WHITE = new Colour(0xFFFFFF);
    public static final Colour INK = new Colour(0x1B2530);
    public static final Colour GREY = new Colour(0x55606B);
    public static final Colour LINE = new Colour(0xC9D0D6);

    public int red() {
        return rgb >> 16 & 0xFF;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    public String hex() {
        return "%06X".formatted(rgb);
    }

    /** Mixed with another colour: share 1 is this one, share 0 the other. */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mix(red(), other.red(), share) << 16
                        | mix(green(), other.green(), share) << 8
                        | mix(blue(), other.blue(), share));
    }

    public Colour tint() {
        return mixed(WHITE, 0.09);
    }

    /** WCAG 2: 4.5 is enough for text. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }
}
