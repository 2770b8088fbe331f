package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Panel;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts side by side, each with what matters in big letters. Each row fills its whole width. */
final class Tiles implements Arrangement<Figure> {

    private static final double GAP = 16;
    private static final int MOST = 6;
    private static final double HIGHEST = 260; // a row of its own need not fill the slide
    private static final List<Double> SIZES = List.of(44.0, 38.0, 34.0, 30.0, 26.0, 24.0);

    @Override
    public Optional<List<Element>> arrange(List<Figure> figures, Studio studio) {
        if (figures.size() > MOST) {
            return Optional.empty();
        }
        for (int columns : columns(figures.size())) {
            List<Box> tiles = tiles(figures.size(), columns);
            Optional<Double> big =
                    Studio.largest(SIZES, size -> allFit(figures, size, tiles, studio));
            if (big.isPresent()) {
                return Optional.of(draw(figures, big.get(), tiles, studio));
            }
        }
        return Optional.empty();
    }

    /** How many may stand side by side, the best first. */
    private static List<Integer> columns(int count) {
        return count <= 3 ? List.of(count, 1, 2) : count == 4 ? List.of(2) : List.of(3, 2);
    }

    private static List<Box> tiles(int count, int columns) {
        int rows = (count + columns - 1) / columns;
        List<Box> tiles = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Box row = Design.BODY.row(index / columns, rows, GAP);
            int neighbours = Math.min(columns, count - index / columns * columns);
            Box tile = row.column(index % columns, neighbours, GAP);
            tiles.add(rows == 1 ? tile.withHeight(HIGHEST) : tile);
        }
        return tiles;
    }

    private static boolean allFit(
            List<Figure> figures, double big, List<Box> tiles, Studio studio) {
        for (int index = 0; index < figures.size(); index++) {
            Figure figure = figures.get(index);
            Box text = tiles.get(index).inset(Panel.MARGIN_X, Panel.MARGIN_Y);
            if (!studio.typesetter().fits(text(figure, big, studio), text)
                    || studio.typesetter()
                                    .lines(figure.big(), studio.accented(big), text.width())
                                    .size()
                            > 2) {
                return false;
            }
        }
        return true;
    }

    private static List<Element> draw(
            List<Figure> figures, double big, List<Box> tiles, Studio studio) {
        List<Element> panels = new ArrayList<>();
        for (int index = 0; index < figures.size(); index++) {
            panels.add(
                    new Panel(
                            tiles.get(index),
                            studio.accent().tint(),
                            text(figures.get(index), big, studio),
                            Anchor.MIDDLE));
        }
        return panels;
    }

    private static List<Paragraph> text(Figure figure, double big, Studio studio) {
        double small = big >= 38 ? 22 : big >= 30 ? 20 : 18;
        return figure.big().isEmpty()
                ? List.of(
                        Paragraph.of(
                                figure.rest(), TextStyle.regular(Math.clamp(big * 0.6, 18, 26))))
                : List.of(
                        Paragraph.of(figure.big(), studio.accented(big)),
                        Paragraph.of(figure.rest(), TextStyle.regular(small)).after(6));
    }
}
