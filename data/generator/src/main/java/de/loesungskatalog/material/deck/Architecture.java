package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.List;

/** What it is built from: a diagram if there are parts to draw, a sentence or a list otherwise. */
final class Architecture implements Chapter {

    private static final int MOST_PARTS = 6;

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<String> parts = solution.architecture();
        String title = "Wie die Lösung aufgebaut ist";
        if (Needs.of(solution).hold(parts) || !Needs.loneShortPart(solution).isEmpty()) {
            return List.of();
        }
        String name = shortName(solution.title());
        if (parts.size() == 1) {
            return new Statement().spread(parts, studio, title);
        }
        Arrangement<String> shape =
                parts.size() <= MOST_PARTS
                        ? new WheelDiagram(name).or(new TreeDiagram(name))
                        : new TreeDiagram(name);
        return shape.or(new Cards(1))
                .spread(parts, studio, title, "Was noch zum Aufbau gehört", "Weitere Bausteine");
    }

    /**
     * "ZMS – Zeitmanagementsystem" is "ZMS" where room is scarce, "Warndienst (KWID)" is
     * "Warndienst".
     */
    private static String shortName(String title) {
        return title.replaceAll(" [–(].*", "");
    }
}
