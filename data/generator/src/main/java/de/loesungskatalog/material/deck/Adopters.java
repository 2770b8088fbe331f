package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Grid;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.Milestone;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.SolutionRecord.Adoption;
import de.loesungskatalog.material.solution.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who uses it already, as far as a source names them; many names are grouped by state. */
final class Adopters implements Chapter {

    private static final int MOST_TILES = 3;
    private static final int LONGEST_LIST = 7;
    private static final String DESCRIPTION = "Tabelle: Organisationen und wie weit sie sind";

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        Arrangement<Adoption> tiles = Adopters::tiles;
        List<Adoption> adoptions = solution.adoptions();
        return tiles.or(Adopters::table)
                .spread(
                        adoptions,
                        studio,
                        title(adoptions),
                        "Weitere Organisationen",
                        "Noch mehr Organisationen");
    }

    /** A table of two rows would look lost: few names may be large. */
    private static Optional<List<Element>> tiles(List<Adoption> adoptions, Studio studio) {
        return adoptions.size() > MOST_TILES
                ? Optional.empty()
                : new Tiles()
                        .arrange(
                                adoptions.stream()
                                        .map(
                                                each ->
                                                        new Figure(
                                                                studio.vocabulary()
                                                                        .name(each.organisation()),
                                                                state(each)))
                                        .toList(),
                                studio);
    }

    private static Optional<List<Element>> table(List<Adoption> adoptions, Studio studio) {
        boolean group = adoptions.size() > LONGEST_LIST;
        List<Double> shares = group ? List.of(0.26, 0.74) : List.of(0.62, 0.38);
        List<List<String>> rows = group ? grouped(adoptions, studio) : oneByOne(adoptions, studio);
        return new Table(Grid.Head.ROW, DESCRIPTION, shares)
                .largestIn(Design.BODY, rows, studio)
                .map(List::of);
    }

    /** Interest is no use: the title must not promise more than the table holds. */
    private static String title(List<Adoption> adoptions) {
        long interested =
                adoptions.stream().filter(each -> each.state().equals("interested")).count();
        return interested == 0
                ? "Wer die Lösung nutzt"
                : interested == adoptions.size()
                        ? "Wer sich dafür interessiert"
                        : "Wer die Lösung nutzt oder sich interessiert";
    }

    private static List<List<String>> oneByOne(List<Adoption> adoptions, Studio studio) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Organisation", "Stand"));
        for (Adoption adoption : adoptions) {
            rows.add(List.of(studio.vocabulary().name(adoption.organisation()), state(adoption)));
        }
        return rows;
    }

    private static String state(Adoption adoption) {
        String since =
                adoption.since().isEmpty()
                        ? ""
                        : ", seit " + new Milestone(adoption.since(), "").whenInWords();
        return Vocabulary.adoption(adoption.state()) + since;
    }

    private static List<List<String>> grouped(List<Adoption> adoptions, Studio studio) {
        Map<String, List<String>> byState = new TreeMap<>();
        for (Adoption adoption : adoptions) {
            byState.computeIfAbsent(
                            Vocabulary.adoption(adoption.state()), state -> new ArrayList<>())
                    .add(studio.vocabulary().name(adoption.organisation()));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Stand", "Organisationen"));
        byState.forEach((state, names) -> rows.add(List.of(state, String.join(", ", names))));
        return rows;
    }
}
