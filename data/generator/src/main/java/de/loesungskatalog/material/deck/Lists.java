package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.List;
import java.util.function.Function;

/**
 * A list of the record as it stands: what the solution can, what it needs, what gets in the way.
 */
record Lists(
        Function<SolutionRecord, List<String>> items,
        List<Arrangement<String>> shapes,
        List<String> titles)
        implements Chapter {

    /** Above this many points a list would need a second slide; tiles hold eight. */
    private static final int LONGEST_LIST = 7;

    private static final Arrangement<String> TILES =
            new Cards(2).or(new Cards(1)).or(new BulletList());
    private static final Arrangement<String> ROWS = new Cards(1).or(new BulletList());

    static Lists features() {
        return new Lists(
                SolutionRecord::features,
                List.of(TILES, new BulletList()),
                List.of(
                        "Was die Lösung kann",
                        "Was die Lösung außerdem kann",
                        "Was noch dazugehört"));
    }

    static Lists prerequisites() {
        return new Lists(
                solution -> solution.reuseProfile().prerequisites(),
                List.of(ROWS, TILES),
                List.of("Voraussetzungen", "Weitere Voraussetzungen"));
    }

    static Lists obstacles() {
        return new Lists(
                solution -> solution.reuseProfile().obstacles(),
                List.of(new BulletList(), ROWS),
                List.of("Hindernisse", "Weitere Hindernisse"));
    }

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<String> facts = items.apply(solution);
        return Needs.of(solution).hold(facts)
                ? List.of()
                : shape(facts, studio).spread(facts, studio, titles.toArray(String[]::new));
    }

    /** A list of one or two points would look lost: they get more weight. */
    private Arrangement<String> shape(List<String> facts, Studio studio) {
        return switch (facts.size()) {
            case 1 -> new Statement();
            case 2, 3 -> ROWS;
            default ->
                    facts.size() > LONGEST_LIST
                            ? TILES
                            : shapes.get(Math.floorMod(studio.variant(), shapes.size()));
        };
    }
}
