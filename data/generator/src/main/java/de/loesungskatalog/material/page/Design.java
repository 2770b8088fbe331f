package de.loesungskatalog.material.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The two faces of our slides: where the title stands, and which ornaments lie behind everything.
 */
public enum Design {
    COVER(new Box(56, 120, 720, 150)),
    CONTENT(new Box(56, 30, 848, 64));

    /** Where a content slide's elements stand. */
    public static final Box BODY = new Box(56, 132, 848, 360);

    /** The line on the cover that says who compiled the deck, and from what. */
    public static final Box IMPRINT = new Box(56, 400, 848, 92);

    public static final Box SLIDE_NUMBER = new Box(824, 502, 80, 22);
    public static final TextStyle SLIDE_NUMBER_STYLE = TextStyle.regular(14).in(Colour.GREY);

    private static final double COVER_HEIGHT = 366;
    private static final double BRICK = 46;

    private final Box title;

    Design(Box title) {
        this.title = title;
    }

    public Box title() {
        return title;
    }

    public Element.Anchor titleAnchor() {
        return this == COVER ? Element.Anchor.TOP : Element.Anchor.BOTTOM;
    }

    public List<Element.Ornament> background(Colour accent) {
        return switch (this) {
            case COVER ->
                    IntStream.range(0, 9).mapToObj(index -> coverPart(index, accent)).toList();
            case CONTENT ->
                    List.of(
                            new Element.Ornament(
                                    new Box(0, 0, 14, 540), Element.Outline.RECTANGLE, accent),
                            new Element.Ornament(
                                    new Box(56, 102, 56, 4), Element.Outline.RECTANGLE, accent));
        };
    }

    /**
     * The ground, and bricks that someone has begun to build a wall with: solutions to be reused.
     */
    private static Element.Ornament coverPart(int index, Colour accent) {
        if (index == 0) {
            return new Element.Ornament(
                    new Box(0, 0, 960, COVER_HEIGHT), Element.Outline.RECTANGLE, accent);
        }
        int[][] places = {{0, 0}, {1, 0}, {2, 0}, {1, 1}, {2, 1}, {2, 2}, {0, 1}, {1, 3}};
        int[] place = places[index - 1];
        Colour shade = index % 3 == 0 ? Colour.WHITE : index % 3 == 1 ? new Colour(0) : Colour.INK;
        double share = index % 3 == 0 ? 0.82 : index % 3 == 1 ? 0.86 : 0.72;
        return new Element.Ornament(
                new Box(
                        960 - (3 - place[0]) * BRICK,
                        COVER_HEIGHT - (place[1] + 1) * BRICK,
                        BRICK - 3,
                        BRICK - 3),
                Element.Outline.RECTANGLE,
                accent.mixed(shade, share));
    }
}
