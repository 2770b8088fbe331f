package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.solution.Vocabulary;
import de.loesungskatalog.material.typography.Typesetter;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;

/** What every chapter works with: the measure, the colour of the deck, the German words. */
record Studio(Typesetter typesetter, Colour accent, Vocabulary vocabulary, int variant) {

    /** Smaller than 18 points cannot be read at arm's length. */
    static final List<Double> BODY_SIZES = List.of(28.0, 26.0, 24.0, 22.0, 20.0, 18.0);

    private static final List<Double> COVER_SIZES = List.of(46.0, 40.0, 36.0, 32.0, 28.0);
    private static final List<Double> TITLE_SIZES = List.of(34.0, 30.0, 26.0, 22.0);

    Slide slide(String title, List<? extends Element> elements) {
        return new Slide(Design.CONTENT, title(Design.CONTENT, title), List.copyOf(elements), "");
    }

    Paragraph title(Design design, String title) {
        return titles(design, title).stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "title is too long for a slide: " + title));
    }

    /** The title in all sizes in which it fits, the largest first. */
    List<Paragraph> titles(Design design, String title) {
        Colour colour = design == Design.COVER ? Colour.WHITE : Colour.INK;
        return (design == Design.COVER ? COVER_SIZES : TITLE_SIZES)
                .stream()
                        .map(size -> Paragraph.of(title, TextStyle.bold(size).in(colour)))
                        .filter(line -> typesetter.fits(List.of(line), design.title()))
                        .toList();
    }

    /** The largest of these sizes at which the text stays in the box. */
    Optional<List<Paragraph>> fitting(
            List<Double> sizes, Box box, DoubleFunction<List<Paragraph>> text) {
        return largest(sizes, size -> typesetter.fits(text.apply(size), box)).map(text::apply);
    }

    static Optional<Double> largest(List<Double> sizes, DoublePredicate fits) {
        return sizes.stream().filter(fits::test).findFirst();
    }

    double height(List<Paragraph> paragraphs, double width) {
        return typesetter.height(paragraphs, width);
    }

    TextStyle accented(double size) {
        return TextStyle.bold(size).in(accent);
    }
}
