package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.Snippet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the matches of one hit from its candidates, the best first: those that say something new,
 * one of them a page, if any page matches. Asks for no more candidates than it needs, because
 * marking one costs more than finding it.
 *
 * <p>For one search on one thread.
 */
final class PlaceChoice {

    private final int[] candidates;
    private final int wanted;
    private final List<Found> different = new ArrayList<>();
    private int asked;

    /**
     * @param candidates places by index-wide number, the best first
     */
    PlaceChoice(int[] candidates, int wanted) {
        this.candidates = candidates;
        this.wanted = wanted;
    }

    private record Found(Match match, boolean isPage) {

        /** Whether a reader would notice no difference: the same letters in the same order. */
        boolean repeats(Found other) {
            String one = match.snippet().text();
            String two = other.match.snippet().text();
            int i = letter(one, 0);
            int j = letter(two, 0);
            while (i < one.length() && j < two.length()) {
                int letter = one.codePointAt(i);
                if (Character.toLowerCase(letter) != Character.toLowerCase(two.codePointAt(j))) {
                    return false;
                }
                i = letter(one, i + Character.charCount(letter));
                j = letter(two, j + Character.charCount(two.codePointAt(j)));
            }
            return i == one.length() && j == two.length();
        }

        /** Where the next letter or digit is, from a position on; the length if there is none. */
        private static int letter(String text, int from) {
            int at = from;
            while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }
    }

    /** The candidates to be looked at next; empty when the choice is made. */
    int[] next() {
        boolean enough =
                different.size() >= wanted && different.stream().anyMatch(found -> found.isPage);
        int from = asked;
        asked =
                enough
                        ? asked
                        : Math.min(
                                candidates.length, asked + Math.max(1, wanted - different.size()));
        return Arrays.copyOfRange(candidates, from, asked);
    }

    /** A candidate, in the order in which they were asked for. */
    void add(Place place, Snippet snippet) {
        Found found = new Found(place.match(snippet), place.document() != null);
        if (different.stream().noneMatch(found::repeats)) {
            different.add(found);
        }
    }

    List<Match> best() {
        List<Found> best =
                new ArrayList<>(different.subList(0, Math.min(wanted, different.size())));
        if (best.size() == wanted && best.stream().noneMatch(found -> found.isPage)) {
            // the place in the material is what people come for
            different.stream()
                    .filter(found -> found.isPage)
                    .findFirst()
                    .ifPresent(page -> best.set(wanted - 1, page));
        }
        return best.stream().map(found -> found.match).toList();
    }
}
