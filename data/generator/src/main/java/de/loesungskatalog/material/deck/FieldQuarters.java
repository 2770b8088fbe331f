package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two columns of fields, all as high as the fullest. */
final class FieldQuarters implements Arrangement<LabelledFacts> {

    private static final double GAP = 16;
    private static final double LOWEST = 150;
    private static final List<Double> SIZES = List.of(24.0, 22.0, 20.0, 18.0);

    @Override
    public Optional<List<Element>> arrange(List<LabelledFacts> fields, Studio studio) {
        Box room = inner(place(0, fields.size(), Design.BODY.height()));
        return Studio.largest(
                        SIZES,
                        size ->
                                fields.stream()
                                        .allMatch(
                                                field ->
                                                        studio.typesetter()
                                                                .fits(
                                                                        field.text(size, studio),
                                                                        room)))
                .map(size -> draw(fields, size, room.width(), studio));
    }

    private static List<Element> draw(
            List<LabelledFacts> fields, double size, double width, Studio studio) {
        int rows = fields.size() / 2;
        double fullest =
                fields.stream()
                        .mapToDouble(field -> studio.height(field.text(size, studio), width))
                        .max()
                        .orElse(0);
        double height =
                Math.max(LOWEST, fullest + 2 * Panel.MARGIN_Y + 8) * rows + GAP * (rows - 1);
        List<Element> panels = new ArrayList<>();
        for (int index = 0; index < fields.size(); index++) {
            LabelledFacts field = fields.get(index);
            Box place = place(index, fields.size(), Math.min(height, Design.BODY.height()));
            panels.add(
                    new Panel(place, field.ground(studio), field.text(size, studio), Anchor.TOP));
        }
        return panels;
    }

    private static Box place(int index, int count, double height) {
        return Design.BODY
                .withHeight(height)
                .column(index % 2, 2, GAP)
                .row(index / 2, count / 2, GAP);
    }

    private static Box inner(Box panel) {
        return panel.inset(Panel.MARGIN_X, Panel.MARGIN_Y);
    }
}
