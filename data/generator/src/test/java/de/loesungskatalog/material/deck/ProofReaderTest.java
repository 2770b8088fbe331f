package de.loesungskatalog.material.deck;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.loesungskatalog.material.SampleCatalogue;
import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.TextBlock;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.page.TextStyle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

class ProofReaderTest {

    private ProofReader reader;

    @BeforeEach
    void setUp() throws IOException {
        reader = new ProofReader(SampleCatalogue.typesetter());
    }

    @Test
    void acceptsTextInItsBox() {
        assertThatCode(() -> reader.check(List.of(slide("Eins", text("kurz", 20, Design.BODY)))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTextThatSticksOut() {
        Box narrow = new Box(56, 132, 120, 30);
        refused("sticks out", slide("Eins", text("Drei Zeilen brauchen mehr Platz", 20, narrow)));
        refused("sticks out", slide("Eins", text("Rechenzentrumsbetreiber", 20, narrow)));
    }

    @Test
    void refusesTextOnText() {
        refused(
                "same place",
                slide("Eins", text("a", 20, Design.BODY), text("b", 20, Design.BODY.below(100))));
    }

    @Test
    void refusesWhatLeavesThePage() {
        refused(
                "leaves the page",
                slide("Eins", text("a", 20, Design.BODY.below(10).rightOf(-900).withWidth(100))));
    }

    @Test
    void refusesSmallLetters() {
        refused("too small", slide("Eins", text("klein", 12, Design.BODY)));
    }

    @Test
    void refusesRepeatedTitles() {
        refused("title of another slide", slide("Eins"), slide("Eins"));
    }

    private void refused(String reason, Slide... slides) {
        assertThatThrownBy(() -> reader.check(Arrays.asList(slides))).hasMessageContaining(reason);
    }

    private static Slide slide(String title, Element... elements) {
        return new Slide(
                Design.CONTENT, Paragraph.of(title, TextStyle.bold(30)), List.of(elements), "");
    }

    private static Element text(String text, double size, Box box) {
        return new TextBlock(box, List.of(Paragraph.of(text, TextStyle.regular(size))), Anchor.TOP);
    }
}
