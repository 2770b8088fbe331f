package de.loesungskatalog.search;

import de.loesungskatalog.search.SolutionCard.ProviderName;
import de.loesungskatalog.solution.Solution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record as {@link StandInSearch} searches it, without an index.
 *
 * @param title and text in small letters
 */
record RecordText(IndexEntry entry, SolutionCard card, String title, String text) {

    RecordText(IndexEntry entry) {
        this(entry, SolutionCard.of(entry));
    }

    private RecordText(IndexEntry entry, SolutionCard card) {
        this(entry, card, folded(card.title()), folded(text(entry.solution(), card)));
    }

    private static String text(Solution solution, SolutionCard card) {
        return Stream.of(
                        Stream.of(solution.title()),
                        Stream.ofNullable(solution.summary()),
                        solution.tags().stream(),
                        card.provider().stream().map(ProviderName::name))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    /** Words of a question; signs are none. */
    static List<String> words(String question) {
        return Stream.of(folded(question).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ß", "ss");
    }

    boolean hasAll(List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    long inTitle(List<String> words) {
        return words.stream().filter(title::contains).count();
    }

    boolean passes(Map<FacetField, Set<String>> filters, FacetValues values) {
        return filters.entrySet().stream()
                .allMatch(
                        filter ->
                                values.of(entry, filter.getKey()).stream()
                                        .anyMatch(filter.getValue()::contains));
    }
}
