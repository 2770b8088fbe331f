package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.Diagram;
import de.loesungskatalog.material.page.Element.Ornament;
import de.loesungskatalog.material.page.Element.Outline;
import de.loesungskatalog.material.page.Element.TextBlock;
import de.loesungskatalog.material.page.Element.Wire;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.solution.Milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From top to bottom: dates on the left, events on the right. */
final class TimeLineDown implements Arrangement<Milestone> {

    private static final double DOT = 18;
    private static final double DATES = 230;
    private static final double GAP = 20;
    private static final double HIGHEST = 92;
    private static final double AXIS = Design.BODY.x() + DATES + GAP + DOT / 2;

    @Override
    public Optional<List<Element>> arrange(List<Milestone> milestones, Studio studio) {
        double height = Math.min(HIGHEST, Design.BODY.height() / milestones.size());
        Box row = row(0, height);
        return Studio.largest(
                        Studio.BODY_SIZES,
                        size ->
                                milestones.stream()
                                        .allMatch(
                                                each ->
                                                        studio.typesetter()
                                                                        .fits(
                                                                                when(
                                                                                        each, size,
                                                                                        studio),
                                                                                dates(row))
                                                                && studio.typesetter()
                                                                        .fits(
                                                                                what(each, size),
                                                                                events(row))))
                .map(
                        size ->
                                List.of(
                                        new Diagram(
                                                Design.BODY,
                                                TimeLine.description(milestones),
                                                parts(milestones, size, height, studio))));
    }

    private static List<Element> parts(
            List<Milestone> milestones, double size, double height, Studio studio) {
        List<Element> parts = new ArrayList<>();
        double first = Design.BODY.y() + height / 2;
        parts.add(
                new Wire(
                        AXIS,
                        first,
                        AXIS,
                        first + (milestones.size() - 1) * height,
                        studio.accent()));
        for (int index = 0; index < milestones.size(); index++) {
            Box row = row(index, height);
            Box dot = new Box(AXIS - DOT / 2, row.y() + row.height() / 2 - DOT / 2, DOT, DOT);
            parts.add(
                    new TextBlock(
                            dates(row), when(milestones.get(index), size, studio), Anchor.MIDDLE));
            parts.add(new Ornament(dot, Outline.ELLIPSE, studio.accent()));
            parts.add(new TextBlock(events(row), what(milestones.get(index), size), Anchor.MIDDLE));
        }
        return parts;
    }

    private static Box row(int index, double height) {
        return Design.BODY.below(index * height + 4).withHeight(height - 8);
    }

    private static Box dates(Box row) {
        return row.withWidth(DATES);
    }

    private static Box events(Box row) {
        return row.rightOf(DATES + DOT + 2 * GAP);
    }

    private static List<Paragraph> when(Milestone milestone, double size, Studio studio) {
        return List.of(Paragraph.of(milestone.whenInWords(), studio.accented(size)));
    }

    private static List<Paragraph> what(Milestone milestone, double size) {
        return List.of(Paragraph.of(milestone.what(), TextStyle.regular(size)));
    }
}
