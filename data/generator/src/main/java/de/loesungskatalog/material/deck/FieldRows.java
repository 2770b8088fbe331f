package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Panel;
import de.loesungskatalog.material.page.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields below each other, each as wide as the slide and as high as its text: for much text. */
final class FieldRows implements Arrangement<LabelledFacts> {

    private static final double GAP = 16;
    private static final List<Double> SIZES = List.of(28.0, 26.0, 24.0, 22.0, 20.0, 18.0);

    @Override
    public Optional<List<Element>> arrange(List<LabelledFacts> fields, Studio studio) {
        return SIZES.stream().flatMap(size -> rows(fields, size, studio).stream()).findFirst();
    }

    private static Optional<List<Element>> rows(
            List<LabelledFacts> fields, double size, Studio studio) {
        double width = Design.BODY.width() - 2 * Panel.MARGIN_X;
        List<Element> rows = new ArrayList<>();
        double y = Design.BODY.y();
        for (LabelledFacts field : fields) {
            List<Paragraph> text = field.text(size, studio);
            Box place =
                    new Box(
                            Design.BODY.x(),
                            y,
                            Design.BODY.width(),
                            studio.height(text, width) + 2 * Panel.MARGIN_Y + 8);
            rows.add(new Panel(place, field.ground(studio), text, Anchor.MIDDLE));
            y = place.bottom() + GAP;
        }
        return y - GAP <= Design.BODY.bottom() ? Optional.of(rows) : Optional.empty();
    }
}
