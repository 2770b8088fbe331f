package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Panel;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.solution.Milestone;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far it is, in big numbers. A single milestone stands here, too: one point makes no time line.
 */
final class StateAndFigures implements Chapter {

    private static final double GAP = 16;

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<Figure> figures =
                new ArrayList<>(solution.figures().stream().map(Figure::of).toList());
        if (solution.milestones().size() == 1
                && solution.figures().stream()
                        .noneMatch(repeats(solution.milestones().getFirst()))) {
            Milestone only = solution.milestones().getFirst();
            figures.add(new Figure(only.whenInWords(), only.what()));
        }
        if (figures.isEmpty()) {
            return List.of();
        }
        if (!solution.status().isEmpty()) {
            String remark =
                    solution.isUnsourced("status") ? "Status (noch nicht belegt)" : "Status";
            figures.addFirst(new Figure(Vocabulary.status(solution.status()), remark));
        }
        Arrangement<Figure> tiles = StateAndFigures::tiles;
        return tiles.spread(figures, studio, "Stand und Zahlen", "Weitere Zahlen");
    }

    /** "Version 2.0 vom Mai 2026" says all that the milestone "Version 2.0" says. */
    private static Predicate<String> repeats(Milestone milestone) {
        return figure -> figure.contains(milestone.what());
    }

    private static Optional<List<Element>> tiles(List<Figure> figures, Studio studio) {
        for (int columns : figures.size() <= 3 ? List.of(figures.size(), 2) : List.of(2)) {
            int rows = (figures.size() + columns - 1) / columns;
            Box tile = Design.BODY.column(0, columns, GAP).row(0, rows, GAP);
            Optional<Double> big =
                    Studio.largest(
                            List.of(44.0, 38.0, 34.0, 30.0, 26.0, 24.0),
                            size -> allFit(figures, size, tile, studio));
            if (big.isPresent()) {
                return Optional.of(draw(figures, big.get(), columns, rows, studio));
            }
        }
        return Optional.empty();
    }

    private static boolean allFit(List<Figure> figures, double big, Box tile, Studio studio) {
        Box text = tile.inset(Panel.MARGIN_X, Panel.MARGIN_Y);
        return figures.stream()
                .allMatch(
                        figure ->
                                studio.typesetter().fits(text(figure, big, studio), text)
                                        && studio.typesetter()
                                                        .lines(
                                                                figure.big(),
                                                                studio.accented(big),
                                                                text.width())
                                                        .size()
                                                <= 2);
    }

    private static List<Element> draw(
            List<Figure> figures, double big, int columns, int rows, Studio studio) {
        List<Element> tiles = new ArrayList<>();
        for (int index = 0; index < figures.size(); index++) {
            Box largest =
                    Design.BODY
                            .column(index % columns, columns, GAP)
                            .row(index / columns, rows, GAP);
            Box tile = rows == 1 ? largest.withHeight(Math.min(260, largest.height())) : largest;
            tiles.add(
                    new Panel(
                            tile,
                            studio.accent().tint(),
                            text(figures.get(index), big, studio),
                            Anchor.MIDDLE));
        }
        return tiles;
    }

    private static List<Paragraph> text(Figure figure, double big, Studio studio) {
        double small = big >= 38 ? 20 : 18;
        return figure.big().isEmpty()
                ? List.of(
                        Paragraph.of(
                                figure.rest(), TextStyle.regular(Math.clamp(big * 0.6, 18, 26))))
                : List.of(
                        Paragraph.of(figure.big(), studio.accented(big)),
                        Paragraph.of(figure.rest(), TextStyle.regular(small)).after(6));
    }
}
