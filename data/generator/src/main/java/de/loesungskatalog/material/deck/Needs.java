package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one needs to know before starting, on one slide if it is little: a single part, a single
 * condition or a single obstacle would look lost on a slide of its own. Longer lists stay with
 * their own chapters; a single part that finds no company stands among the key facts.
 */
record Needs(List<LabelledFacts> fields) {

    private static final int MOST_FACTS = 5;
    private static final int LONGEST_KEY_FACT = 90;

    static Needs of(SolutionRecord solution) {
        List<String> parts = solution.architecture();
        LabelledFacts build = new LabelledFacts("Aufbau", parts.size() == 1 ? parts : List.of());
        LabelledFacts conditions =
                new LabelledFacts("Voraussetzungen", solution.reuseProfile().prerequisites());
        LabelledFacts obstacles =
                new LabelledFacts("Hindernisse", solution.reuseProfile().obstacles());
        return Stream.of(
                        List.of(build, conditions, obstacles),
                        List.of(build, conditions),
                        List.of(conditions, obstacles),
                        List.of(build, obstacles))
                .map(Needs::stated)
                .filter(Needs::areFew)
                .findFirst()
                .map(Needs::new)
                .orElseGet(() -> new Needs(List.of()));
    }

    /** A single part of the architecture that neither stands here nor deserves a slide. */
    static String loneShortPart(SolutionRecord solution) {
        List<String> parts = solution.architecture();
        return parts.size() == 1
                        && parts.getFirst().length() <= LONGEST_KEY_FACT
                        && !of(solution).hold(parts)
                ? parts.getFirst()
                : "";
    }

    static List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<LabelledFacts> fields = of(solution).fields();
        if (fields.isEmpty()) {
            return List.of();
        }
        List<String> labels = fields.stream().map(LabelledFacts::label).toList();
        String title =
                String.join(", ", labels.subList(0, labels.size() - 1))
                        + " und "
                        + labels.getLast();
        return new FieldRows().spread(fields, studio, title);
    }

    /** Whether these facts of the record stand here, and need no slide of their own. */
    boolean hold(List<String> facts) {
        return !facts.isEmpty() && fields.stream().anyMatch(field -> field.facts().equals(facts));
    }

    private static List<LabelledFacts> stated(List<LabelledFacts> fields) {
        return fields.stream().filter(field -> !field.facts().isEmpty()).toList();
    }

    private static boolean areFew(List<LabelledFacts> fields) {
        return fields.size() > 1
                && fields.stream().mapToInt(field -> field.facts().size()).sum() <= MOST_FACTS;
    }
}
