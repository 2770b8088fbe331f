package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Ornament;
import de.loesungskatalog.material.page.Element.Outline;
import de.loesungskatalog.material.page.Element.Panel;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items side by side, each on a card of the same size. */
record Cards(int columns) implements Arrangement<String> {

    private static final double GAP = 16;
    private static final double BAR = 5;
    private static final double ROOMY = 120;
    private static final double ROOMIER = 170;
    private static final double ROW = 84;
    private static final int MOST_ROWS = 4; // more cannot be taken in at a glance

    @Override
    public Optional<List<Element>> arrange(List<String> items, Studio studio) {
        int rows = (items.size() + columns - 1) / columns;
        if (rows > MOST_ROWS) {
            return Optional.empty();
        }
        Box largest = Design.BODY.column(0, columns, GAP).row(0, rows, GAP);
        return Studio.largest(Studio.BODY_SIZES, size -> allFit(items, size, largest, studio))
                .map(size -> cards(items, size, height(items, size, largest, studio), studio));
    }

    private static boolean allFit(List<String> items, double size, Box card, Studio studio) {
        Box text = card.rightOf(BAR).inset(Panel.MARGIN_X, Panel.MARGIN_Y);
        return items.stream().allMatch(item -> studio.typesetter().fits(text(item, size), text));
    }

    /** All cards as high as the fullest, but not as high as the slide if they say little. */
    private double height(List<String> items, double size, Box largest, Studio studio) {
        double width = largest.rightOf(BAR).inset(Panel.MARGIN_X, 0).width();
        double fullest =
                items.stream()
                        .mapToDouble(item -> studio.height(text(item, size), width))
                        .max()
                        .orElse(0);
        return Math.min(
                largest.height(), Math.max(fullest + 2 * Panel.MARGIN_Y + 8, lowest(items.size())));
    }

    /** Where little is said, it may take room. */
    private double lowest(int items) {
        return columns == 1 ? (items <= 3 ? ROW + 16 : ROW) : items <= columns ? ROOMIER : ROOMY;
    }

    private List<Element> cards(List<String> items, double size, double height, Studio studio) {
        List<Element> cards = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            Box column = Design.BODY.column(index % columns, columns, GAP);
            Box card = column.below(index / columns * (height + GAP)).withHeight(height);
            cards.add(new Ornament(card.withWidth(BAR), Outline.RECTANGLE, studio.accent()));
            cards.add(
                    new Panel(
                            card.rightOf(BAR),
                            studio.accent().tint(),
                            text(items.get(index), size),
                            Anchor.MIDDLE));
        }
        return cards;
    }

    private static List<Paragraph> text(String item, double size) {
        return List.of(Paragraph.of(item, TextStyle.regular(size)));
    }
}
