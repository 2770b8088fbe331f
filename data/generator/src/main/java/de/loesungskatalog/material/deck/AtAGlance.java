package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Panel;
import de.loesungskatalog.material.page.Element.TextBlock;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The summary, and beside it what a reader asks first: who, where, how far, under which terms. Much
 * text stands below each other.
 */
final class AtAGlance implements Chapter {

    private static final double GAP = 20;
    private static final String DESCRIPTION = "Tabelle: Eckdaten der Lösung";
    private static final Table TABLE = Table.ofFacts(DESCRIPTION, 0.24);
    private static final Table NARROW = Table.ofFacts(DESCRIPTION, 0.34);
    private static final Box LEFT = Design.BODY.withWidth(344);
    private static final Box RIGHT = Design.BODY.rightOf(344 + 24);

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        KeyFacts facts = new KeyFacts(solution, studio.vocabulary());
        List<Element> elements =
                Stream.of(facts.withContacts(), facts.alone())
                        .flatMap(rows -> sideBySide(solution, rows, studio).stream())
                        .findFirst()
                        .or(
                                () ->
                                        Stream.of(facts.withContacts(), facts.alone())
                                                .flatMap(
                                                        rows ->
                                                                withSummary(solution, rows, studio)
                                                                        .stream())
                                                .findFirst())
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

    private static Optional<List<Element>> sideBySide(
            SolutionRecord solution, List<List<String>> rows, Studio studio) {
        Box inner = LEFT.inset(Panel.MARGIN_X, Panel.MARGIN_Y);
        List<String> sentences = Sentences.of(solution.summary());
        return studio.fitting(List.of(24.0, 22.0, 20.0), inner, size -> paragraphs(sentences, size))
                .flatMap(
                        summary ->
                                NARROW.in(RIGHT, rows, studio)
                                        .map(
                                                table ->
                                                        List.of(
                                                                panel(summary, table, studio),
                                                                table)));
    }

    /** As high as the table beside it, or as its own text. */
    private static Panel panel(List<Paragraph> summary, Element.Grid table, Studio studio) {
        double text =
                studio.height(summary, LEFT.inset(Panel.MARGIN_X, 0).width())
                        + 2 * Panel.MARGIN_Y
                        + 8;
        double height = Math.min(LEFT.height(), Math.max(text, table.box().height()));
        return new Panel(LEFT.withHeight(height), studio.accent().tint(), summary, Anchor.MIDDLE);
    }

    private static List<Paragraph> paragraphs(List<String> sentences, double size) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String sentence : sentences) {
            Paragraph paragraph = Paragraph.of(sentence, TextStyle.regular(size));
            paragraphs.add(paragraphs.isEmpty() ? paragraph : paragraph.after(size * 0.5));
        }
        return paragraphs;
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
