package de.loesungskatalog.material;

import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Slide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Watches that decks do not say the same: two of them may share the body text of at most two
 * slides.
 */
final class Repetitions {

    private static final int MOST_SHARED = 2;

    private final Map<String, Set<String>> decksByText = new HashMap<>();

    void add(String id, Deck deck) {
        for (Slide slide : deck.slides()) {
            decksByText.computeIfAbsent(slide.bodyText(), text -> new TreeSet<>()).add(id);
        }
    }

    void refuse() {
        Map<String, Integer> shared = new TreeMap<>();
        for (Set<String> ids : decksByText.values()) {
            List<String> decks = List.copyOf(ids);
            for (int one = 0; one < decks.size(); one++) {
                for (int other = one + 1; other < decks.size(); other++) {
                    shared.merge(decks.get(one) + " and " + decks.get(other), 1, Integer::sum);
                }
            }
        }
        shared.values().removeIf(count -> count <= MOST_SHARED);
        if (!shared.isEmpty()) {
            throw new IllegalStateException(
                    "decks that repeat each other, with the number of slides: " + shared);
        }
    }
}
