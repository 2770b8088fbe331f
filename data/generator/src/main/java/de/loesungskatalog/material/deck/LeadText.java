package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.TextBlock;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first sentence leads, the others follow as paragraphs of their own. */
final class LeadText implements Arrangement<String> {

    private static final List<Double> SIZES = List.of(24.0, 22.0, 20.0);

    @Override
    public Optional<List<Element>> arrange(List<String> sentences, Studio studio) {
        return studio.fitting(SIZES, Design.BODY, size -> paragraphs(sentences, studio, size))
                .map(paragraphs -> List.of(new TextBlock(Design.BODY, paragraphs, Anchor.TOP)));
    }

    private static List<Paragraph> paragraphs(List<String> sentences, Studio studio, double size) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String sentence : sentences) {
            paragraphs.add(
                    paragraphs.isEmpty()
                            ? Paragraph.of(sentence, studio.accented(size + 4))
                            : Paragraph.of(sentence, TextStyle.regular(size)).after(size * 0.7));
        }
        return paragraphs;
    }
}
