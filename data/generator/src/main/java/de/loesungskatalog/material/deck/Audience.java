package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.Arrays;
import java.util.List;

/**
 * For whom it was made: one card per group where the record names groups, its sentence otherwise.
 */
final class Audience implements Chapter {

    private static final int LONGEST_GROUP = 60;

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<String> groups = groups(solution.audience());
        boolean cards =
                groups.size() >= 2
                        && groups.stream().allMatch(group -> group.length() <= LONGEST_GROUP);
        Arrangement<String> arrangement =
                cards
                        ? new Cards(groups.size() <= 3 ? groups.size() : 2)
                                .or(new Cards(1))
                                .or(new BulletList())
                        : new Statement();
        return arrangement.spread(
                cards ? groups : solution.audience(), studio, "Für wen die Lösung gedacht ist");
    }

    /** A semicolon separates groups for certain, a comma only where no clause hides behind it. */
    private static List<String> groups(List<String> audience) {
        String separator =
                audience.stream().anyMatch(text -> text.contains(";"))
                        ? ";\\s*"
                        : "(?<!\\(.{0,80}),\\s+(?!die|der|das|wenn|auch)";
        return audience.stream()
                .flatMap(text -> Arrays.stream(text.split(separator)))
                .map(Audience::capitalised)
                .toList();
    }

    private static String capitalised(String group) {
        return Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }
}
