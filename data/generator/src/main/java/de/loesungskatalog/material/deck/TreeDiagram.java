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

/**
 * The solution on the left, its parts on the right. Lines, not arrows: the record names parts, no
 * flow.
 */
record TreeDiagram(String whole) implements Arrangement<String> {

    private static final int MOST = 5;
    private static final Box TRUNK = new Box(Design.BODY.x(), Design.BODY.y() + 95, 244, 170);
    private static final Box LEAVES = Design.BODY.rightOf(300);
    private static final double BUS = Design.BODY.x() + 272;

    @Override
    public Optional<List<Element>> arrange(List<String> parts, Studio studio) {
        if (parts.size() > MOST) {
            return Optional.empty();
        }
        Box largest = LEAVES.row(0, Math.max(parts.size(), 3), gap(parts));
        Optional<List<Paragraph>> root = root(studio);
        return Studio.largest(Studio.BODY_SIZES, size -> allFit(parts, size, largest, studio))
                .flatMap(
                        size ->
                                root.map(
                                        text ->
                                                List.of(
                                                        diagram(
                                                                parts,
                                                                size,
                                                                largest.height(),
                                                                text,
                                                                studio))));
    }

    private Optional<List<Paragraph>> root(Studio studio) {
        return studio.fitting(
                Studio.BODY_SIZES,
                TRUNK.inset(Panel.MARGIN_X, Panel.MARGIN_Y),
                size -> List.of(Paragraph.of(whole, TextStyle.bold(size).in(Colour.WHITE))));
    }

    private static boolean allFit(List<String> parts, double size, Box leaf, Studio studio) {
        Box text = leaf.inset(Panel.MARGIN_X, Panel.MARGIN_Y);
        return parts.stream().allMatch(part -> studio.typesetter().fits(text(part, size), text));
    }

    private Element diagram(
            List<String> parts, double size, double height, List<Paragraph> root, Studio studio) {
        double gap = gap(parts);
        double top = LEAVES.y() + (LEAVES.height() - parts.size() * (height + gap) + gap) / 2;
        double first = top + height / 2;
        double last = top + (parts.size() - 1) * (height + gap) + height / 2;
        double middle = TRUNK.y() + TRUNK.height() / 2;
        List<Element> shapes = new ArrayList<>();
        shapes.add(new Wire(TRUNK.right(), middle, BUS, middle, studio.accent()));
        shapes.add(new Wire(BUS, first, BUS, last, studio.accent()));
        shapes.add(new Panel(TRUNK, studio.accent(), root, Anchor.MIDDLE));
        for (int index = 0; index < parts.size(); index++) {
            Box leaf = LEAVES.below(top - LEAVES.y() + index * (height + gap)).withHeight(height);
            shapes.add(
                    new Wire(
                            BUS,
                            leaf.y() + height / 2,
                            leaf.x(),
                            leaf.y() + height / 2,
                            studio.accent()));
            shapes.add(
                    new Panel(
                            leaf,
                            studio.accent().tint(),
                            text(parts.get(index), size),
                            Anchor.MIDDLE));
        }
        return new Diagram(Design.BODY, description(whole, parts), shapes);
    }

    /** Five parts leave less room between them. */
    private static double gap(List<String> parts) {
        return parts.size() > 4 ? 10 : 16;
    }

    static String description(String whole, List<String> parts) {
        return "Schaubild: "
                + whole
                + ", verbunden mit "
                + parts.size()
                + " Bausteinen: "
                + String.join("; ", parts);
    }

    private static List<Paragraph> text(String part, double size) {
        return List.of(Paragraph.of(part, TextStyle.regular(size)));
    }
}
