package de.loesungskatalog.material.page;

import java.util.List;
import java.util.stream.Stream;

/** One slide: a title, elements in reading order, and what the speaker sees (empty if nothing). */
public record Slide(Design design, Paragraph title, List<Element> elements, String notes) {

    public static final Box AREA = new Box(0, 0, 960, 540);

    /** Elements together with the parts of diagrams. */
    public Stream<Element> flattened() {
        return elements.stream()
                .flatMap(
                        element ->
                                element instanceof Element.Diagram diagram
                                        ? diagram.parts().stream()
                                        : Stream.of(element));
    }

    /** All text below the title, in reading order. */
    public String bodyText() {
        return String.join(
                "\n", flattened().flatMap(Slide::paragraphs).map(Paragraph::text).toList());
    }

    public Slide withNotes(String words) {
        return new Slide(design, title, elements, words);
    }

    public static Stream<Paragraph> paragraphs(Element element) {
        return switch (element) {
            case Element.TextBlock block -> block.paragraphs().stream();
            case Element.Panel panel -> panel.paragraphs().stream();
            case Element.Grid grid -> grid.rows().stream().flatMap(row -> row.cells().stream());
            case Element.Diagram diagram -> diagram.parts().stream().flatMap(Slide::paragraphs);
            case Element.Ornament ornament -> Stream.empty();
            case Element.Wire wire -> Stream.empty();
        };
    }
}
