package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;

import java.util.ArrayList;
import java.util.List;

/** Facts under a heading; none is a statement, too. */
record LabelledFacts(String label, List<String> facts) {

    private static final Colour UNKNOWN = new Colour(0xF3F4F5);

    Colour ground(Studio studio) {
        return facts.isEmpty() ? UNKNOWN : studio.accent().tint();
    }

    List<Paragraph> text(double size, Studio studio) {
        List<Paragraph> text = new ArrayList<>();
        text.add(Paragraph.of(label, studio.accented(size)));
        if (facts.isEmpty()) {
            text.add(
                    Paragraph.of("nicht bekannt", TextStyle.regular(size).in(Colour.GREY))
                            .after(6));
        }
        for (String fact : facts) {
            Paragraph paragraph = Paragraph.of(fact, TextStyle.regular(size)).after(6);
            text.add(facts.size() > 1 ? paragraph.bulleted() : paragraph);
        }
        return text;
    }
}
