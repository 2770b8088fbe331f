package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.Milestone;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.Comparator;
import java.util.List;

/** What happened when. One point makes no time line: it stands among the figures. */
final class TimeLine implements Chapter {

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        if (solution.milestones().size() < 2) {
            return List.of();
        }
        List<Milestone> inOrder =
                solution.milestones().stream()
                        .sorted(Comparator.comparing(Milestone::when))
                        .toList();
        Arrangement<Milestone> shape =
                studio.variant() % 2 == 0
                        ? new TimeLineAcross().or(new TimeLineDown())
                        : new TimeLineDown();
        return shape.spread(inOrder, studio, "Zeitleiste", "Zeitleiste: die jüngere Zeit");
    }

    static String description(List<Milestone> milestones) {
        return "Zeitleiste mit %d Einträgen, von %s bis %s"
                .formatted(
                        milestones.size(),
                        milestones.getFirst().whenInWords(),
                        milestones.getLast().whenInWords());
    }
}
