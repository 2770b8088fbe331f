package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Diagram;
import de.loesungskatalog.material.page.Element.Panel;
import de.loesungskatalog.material.page.Element.Wire;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The solution in the middle, its parts on both sides: for four to six parts with little text. */
record WheelDiagram(String whole) implements Arrangement<String> {

    private static final double GAP = 16;
    private static final double SIDE = 290;
    private static final Box HUB = new Box(Design.BODY.x() + 324, Design.BODY.y() + 105, 200, 150);

    @Override
    public Optional<List<Element>> arrange(List<String> parts, Studio studio) {
        if (parts.size() < 4 || parts.size() > 6 || parts.size() % 2 != 0) {
            return Optional.empty();
        }
        Box leaf = leaf(0, parts.size());
        Optional<List<Paragraph>> hub =
                studio.fitting(
                        Studio.BODY_SIZES,
                        HUB.inset(Panel.MARGIN_X, Panel.MARGIN_Y),
                        size ->
                                List.of(
                                        Paragraph.of(
                                                whole, TextStyle.bold(size).in(Colour.WHITE))));
        return Studio.largest(Studio.BODY_SIZES, size -> allFit(parts, size, leaf, studio))
                .flatMap(size -> hub.map(text -> List.of(diagram(parts, size, text, studio))));
    }

    private static boolean allFit(List<String> parts, double size, Box leaf, Studio studio) {
        Box text = leaf.inset(Panel.MARGIN_X, Panel.MARGIN_Y);
        return parts.stream().allMatch(part -> studio.typesetter().fits(text(part, size), text));
    }

    private Element diagram(List<String> parts, double size, List<Paragraph> hub, Studio studio) {
        List<Element> shapes = new ArrayList<>();
        double middle = HUB.y() + HUB.height() / 2;
        double left = Design.BODY.x() + SIDE + 17;
        double right = HUB.right() + 17;
        double first = centre(leaf(0, parts.size()));
        double last = centre(leaf(parts.size() - 1, parts.size()));
        shapes.add(new Wire(left, middle, HUB.x(), middle, studio.accent()));
        shapes.add(new Wire(HUB.right(), middle, right, middle, studio.accent()));
        shapes.add(new Wire(left, first, left, last, studio.accent()));
        shapes.add(new Wire(right, first, right, last, studio.accent()));
        shapes.add(new Panel(HUB, studio.accent(), hub, Anchor.MIDDLE));
        for (int index = 0; index < parts.size(); index++) {
            Box leaf = leaf(index, parts.size());
            double edge = index < parts.size() / 2 ? leaf.right() : right;
            shapes.add(new Wire(edge, centre(leaf), edge + 17, centre(leaf), studio.accent()));
            shapes.add(
                    new Panel(
                            leaf,
                            studio.accent().tint(),
                            text(parts.get(index), size),
                            Anchor.MIDDLE));
        }
        return new Diagram(Design.BODY, TreeDiagram.description(whole, parts), shapes);
    }

    /** First half of the parts on the left side, second half on the right. */
    private static Box leaf(int index, int count) {
        Box side =
                index < count / 2
                        ? Design.BODY.withWidth(SIDE)
                        : Design.BODY.rightOf(Design.BODY.width() - SIDE);
        return side.row(index % (count / 2), count / 2, GAP);
    }

    private static double centre(Box leaf) {
        return leaf.y() + leaf.height() / 2;
    }

    private static List<Paragraph> text(String part, double size) {
        return List.of(Paragraph.of(part, TextStyle.regular(size)));
    }
}
