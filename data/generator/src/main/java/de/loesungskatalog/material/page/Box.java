package de.loesungskatalog.material.page;

/** A rectangle on the page in points, measured from the upper left corner. */
public record Box(double x, double y, double width, double height) {

    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("box of negative size: " + width + " × " + height);
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** A box smaller than its margins has no room left, which is a size, too. */
    public Box inset(double horizontal, double vertical) {
        return new Box(
                x + horizontal,
                y + vertical,
                Math.max(0, width - 2 * horizontal),
                Math.max(0, height - 2 * vertical));
    }

    public Box withHeight(double other) {
        return new Box(x, y, width, other);
    }

    public Box withWidth(double other) {
        return new Box(x, y, other, height);
    }

    public Box below(double distance) {
        return new Box(x, y + distance, width, height - distance);
    }

    public Box rightOf(double distance) {
        return new Box(x + distance, y, width - distance, height);
    }

    /** One of {@code count} columns of equal width. */
    public Box column(int index, int count, double gap) {
        double each = (width - gap * (count - 1)) / count;
        return new Box(x + index * (each + gap), y, each, height);
    }

    /** One of {@code count} rows of equal height. */
    public Box row(int index, int count, double gap) {
        double each = (height - gap * (count - 1)) / count;
        return new Box(x, y + index * (each + gap), width, each);
    }

    public boolean contains(Box other) {
        double tolerance = 0.01;
        return other.x >= x - tolerance
                && other.y >= y - tolerance
                && other.right() <= right() + tolerance
                && other.bottom() <= bottom() + tolerance;
    }

    public boolean overlaps(Box other) {
        double tolerance = 0.01;
        return x < other.right() - tolerance
                && other.x < right() - tolerance
                && y < other.bottom() - tolerance
                && other.y < bottom() - tolerance;
    }
}
