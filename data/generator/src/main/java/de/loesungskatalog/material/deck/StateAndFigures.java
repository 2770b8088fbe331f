package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.Milestone;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far it is, in big numbers. A single milestone stands here, too: one point makes no time line.
 */
final class StateAndFigures implements Chapter {

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<Figure> figures =
                new ArrayList<>(solution.figures().stream().map(Figure::of).toList());
        if (solution.milestones().size() == 1
                && solution.figures().stream()
                        .noneMatch(repeats(solution.milestones().getFirst()))) {
            Milestone only = solution.milestones().getFirst();
            figures.add(new Figure(only.whenInWords(), only.what()));
        }
        if (figures.isEmpty()) {
            return List.of();
        }
        if (!solution.status().isEmpty()) {
            String remark =
                    solution.isUnsourced("status") ? "Status (noch nicht belegt)" : "Status";
            figures.addFirst(new Figure(Vocabulary.status(solution.status()), remark));
        }
        return new Tiles().spread(figures, studio, "Stand und Zahlen", "Weitere Zahlen");
    }

    /** "Version 2.0 vom Mai 2026" says all that the milestone "Version 2.0" says. */
    private static Predicate<String> repeats(Milestone milestone) {
        return figure -> figure.contains(milestone.what());
    }
}
