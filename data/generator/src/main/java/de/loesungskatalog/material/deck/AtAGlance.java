package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.TextBlock;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The summary, and below it what a reader asks first: who, where, how far, under which terms. */
final class AtAGlance implements Chapter {

    private static final double GAP = 20;
    private static final Table TABLE = Table.ofFacts("Tabelle: Eckdaten der Lösung", 0.24);

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        KeyFacts facts = new KeyFacts(solution, studio.vocabulary());
        List<Element> elements =
                Stream.of(facts.withContacts(), facts.alone())
                        .flatMap(rows -> withSummary(solution, rows, studio).stream())
                        .findFirst()
                        .or(
                                () ->
                                        TABLE.in(Design.BODY, facts.alone(), studio)
                                                .map(List::<Element>of))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "too many key facts: " + facts.alone()));
        return List.of(studio.slide("Auf einen Blick", elements));
    }

    private static Optional<List<Element>> withSummary(
            SolutionRecord solution, List<List<String>> rows, Studio studio) {
        return Stream.of(22.0, 20.0, 18.0)
                .flatMap(size -> withSummary(solution, size, rows, studio).stream())
                .findFirst();
    }

    private static Optional<List<Element>> withSummary(
            SolutionRecord solution, double size, List<List<String>> rows, Studio studio) {
        List<Paragraph> summary =
                List.of(Paragraph.of(Sentences.plain(solution.summary()), TextStyle.regular(size)));
        Box text = Design.BODY.withHeight(studio.height(summary, Design.BODY.width()));
        return TABLE.in(Design.BODY.below(text.height() + GAP), rows, studio)
                .map(table -> List.of(new TextBlock(text, summary, Anchor.TOP), table));
    }
}
