package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Grid;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.typography.Typesetter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks over finished slides as a person would: nothing sticks out, covers something else, or has a
 * title twice.
 */
final class ProofReader {

    private static final double SMALLEST = 18;

    private final Typesetter typesetter;

    ProofReader(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    void check(List<Slide> slides) {
        Set<String> titles = new HashSet<>();
        for (Slide slide : slides) {
            require(titles.add(slide.title().text()), slide, "has the title of another slide");
            require(
                    fits(List.of(slide.title()), slide.design().title()),
                    slide,
                    "has a title too long");
            slide.flattened().forEach(element -> check(slide, element));
            checkOverlaps(slide);
        }
    }

    private void check(Slide slide, Element element) {
        require(Slide.AREA.contains(element.box()), slide, "leaves the page: " + element);
        require(textFits(element), slide, "has text that sticks out: " + element);
        require(
                Slide.paragraphs(element)
                        .allMatch(paragraph -> paragraph.style().size() >= SMALLEST),
                slide,
                "has letters too small: " + element);
    }

    private boolean textFits(Element element) {
        return switch (element) {
            case Element.TextBlock block -> fits(block.paragraphs(), block.box());
            case Element.Panel panel -> fits(panel.paragraphs(), panel.inner());
            case Grid grid -> grid.rows().stream().allMatch(row -> cellsFit(grid, row));
            case Element.Diagram diagram -> diagram.parts().stream().allMatch(this::textFits);
            case Element.Ornament ornament -> true;
            case Element.Wire wire -> true;
        };
    }

    private boolean cellsFit(Grid grid, Grid.Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Box cell = new Box(0, 0, grid.columnWidths().get(column), row.height());
            if (!fits(List.of(row.cells().get(column)), cell.inset(Grid.MARGIN_X, Grid.MARGIN_Y))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(List<Paragraph> paragraphs, Box box) {
        // A hair of tolerance: boxes are often cut to exactly the height of their text
        return typesetter.fits(paragraphs, box.withHeight(box.height() + 0.01));
    }

    private static void checkOverlaps(Slide slide) {
        List<Element> filled =
                slide.flattened()
                        .filter(element -> Slide.paragraphs(element).findAny().isPresent())
                        .toList();
        for (int one = 0; one < filled.size(); one++) {
            for (int other = one + 1; other < filled.size(); other++) {
                require(
                        !filled.get(one).box().overlaps(filled.get(other).box()),
                        slide,
                        "has two texts in the same place: " + filled.get(one) + filled.get(other));
            }
        }
    }

    private static void require(boolean good, Slide slide, String fault) {
        if (!good) {
            throw new IllegalArgumentException("slide '" + slide.title().text() + "' " + fault);
        }
    }
}
