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

/** From left to right: for up to four points with little text. */
final class TimeLineAcross implements Arrangement<Milestone> {

    private static final int MOST = 4;
    private static final double DOT = 18;
    private static final double GAP = 24;
    private static final Box LINE = Design.BODY.below(48);
    private static final Box ROOM = LINE.below(DOT + 18).withHeight(170);

    @Override
    public Optional<List<Element>> arrange(List<Milestone> milestones, Studio studio) {
        if (milestones.size() > MOST) {
            return Optional.empty();
        }
        Box column = ROOM.column(0, milestones.size(), GAP);
        return Studio.largest(
                        List.of(26.0, 24.0, 22.0, 20.0),
                        size ->
                                milestones.stream()
                                        .allMatch(
                                                each ->
                                                        studio.typesetter()
                                                                .fits(
                                                                        text(each, size, studio),
                                                                        column)))
                .map(
                        size ->
                                List.of(
                                        new Diagram(
                                                Design.BODY,
                                                TimeLine.description(milestones),
                                                parts(milestones, size, studio))));
    }

    private static List<Element> parts(List<Milestone> milestones, double size, Studio studio) {
        List<Element> parts = new ArrayList<>();
        double middle = LINE.y() + DOT / 2;
        parts.add(new Wire(LINE.x(), middle, LINE.right(), middle, studio.accent()));
        for (int index = 0; index < milestones.size(); index++) {
            Box column = ROOM.column(index, milestones.size(), GAP);
            parts.add(
                    new Ornament(
                            new Box(column.x(), LINE.y(), DOT, DOT),
                            Outline.ELLIPSE,
                            studio.accent()));
            parts.add(new TextBlock(column, text(milestones.get(index), size, studio), Anchor.TOP));
        }
        return parts;
    }

    private static List<Paragraph> text(Milestone milestone, double size, Studio studio) {
        return List.of(
                Paragraph.of(milestone.whenInWords(), studio.accented(size)),
                Paragraph.of(milestone.what(), TextStyle.regular(size)).after(6));
    }
}
