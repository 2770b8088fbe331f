package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.TextBlock;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.util.List;
import java.util.Optional;

/** A plain list, with room between its items. */
final class BulletList implements Arrangement<String> {

    private static final int MOST = 7; // more cannot be taken in at a glance

    @Override
    public Optional<List<Element>> arrange(List<String> items, Studio studio) {
        if (items.size() > MOST) {
            return Optional.empty();
        }

        return studio.fitting(
                        Studio.BODY_SIZES,
                        Design.BODY,
                        size -> items.stream().map(item -> paragraph(item, size)).toList())
                .map(paragraphs -> List.of(new TextBlock(Design.BODY, paragraphs, Anchor.TOP)));
    }

    private static Paragraph paragraph(String item, double size) {
        return Paragraph.of(item, TextStyle.regular(size)).bulleted().after(size * 0.7);
    }
}
