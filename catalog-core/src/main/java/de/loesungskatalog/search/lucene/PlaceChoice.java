package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.Snippet;

import org.jspecify.annotations.Nullable;

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

    private static final class Found {

        private final Match match;
        private final boolean isPage;
        private @Nullable String letters;

        Found(Match match, boolean isPage) {
            this.match = match;
            this.isPage = isPage;
        }

        boolean repeats(Found other) {
            return letters().equals(other.letters());
        }

        /** What a reader would notice as different. */
        private String letters() {
            String known = letters;
            if (known == null) {
                known = letters(match.snippet().text());
                letters = known;
            }
            return known;
        }

        private static String letters(String text) {
            StringBuilder letters = new StringBuilder(text.length());
            for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
                letter = text.codePointAt(at);
                if (Character.isLetterOrDigit(letter)) {
                    letters.appendCodePoint(Character.toLowerCase(letter));
                }
            }
            return letters.toString();
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
