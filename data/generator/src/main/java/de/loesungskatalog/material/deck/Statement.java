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

/** A few sentences, large, on a calm ground. */
final class Statement implements Arrangement<String> {

    private static final List<Double> SIZES = List.of(32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0);
    private static final double BAR = 6;

    @Override
    public Optional<List<Element>> arrange(List<String> sentences, Studio studio) {
        Box ground = Design.BODY.rightOf(BAR);
        Box text = ground.inset(Panel.MARGIN_X, 26);
        return studio.fitting(SIZES, text, size -> paragraphs(sentences, size))
                .map(
                        paragraphs -> {
                            double height =
                                    Math.max(220, studio.height(paragraphs, text.width()) + 64);
                            return List.of(
                                    new Ornament(
                                            Design.BODY
                                                    .withHeight(Math.min(height, 360))
                                                    .withWidth(BAR),
                                            Outline.RECTANGLE,
                                            studio.accent()),
                                    new Panel(
                                            ground.withHeight(Math.min(height, 360)),
                                            studio.accent().tint(),
                                            paragraphs,
                                            Anchor.MIDDLE));
                        });
    }

    private static List<Paragraph> paragraphs(List<String> sentences, double size) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String sentence : sentences) {
            Paragraph paragraph = Paragraph.of(sentence, TextStyle.regular(size));
            paragraphs.add(paragraphs.isEmpty() ? paragraph : paragraph.after(size * 0.6));
        }
        return paragraphs;
    }
}
