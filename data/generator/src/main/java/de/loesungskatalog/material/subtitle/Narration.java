package de.loesungskatalog.material.subtitle;

import de.loesungskatalog.material.deck.Sentences;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.ArrayList;
import java.util.List;

/**
 * The record as someone would tell it: its own sentences, held together by a few that state
 * nothing.
 */
final class Narration {

    private Narration() {}

    static List<String> of(String label, SolutionRecord solution) {
        List<String> sentences = new ArrayList<>();
        sentences.add(label);
        sentences.add("Heute geht es um: " + solution.title() + ".");
        sentences.addAll(Sentences.of(solution.problem()));
        sentences.add("Und so sieht die Lösung aus.");
        sentences.addAll(Sentences.of(solution.description()));
        list(sentences, "Was gehört dazu?", solution.features());
        list(sentences, "Was braucht es dafür?", solution.reuseProfile().prerequisites());
        list(sentences, "Was steht im Weg?", solution.reuseProfile().obstacles());
        list(sentences, "Noch ein paar Zahlen.", solution.figures());
        sentences.add("Die Quellen stehen im Lösungskatalog.");
        return sentences;
    }

    private static void list(List<String> sentences, String opening, List<String> items) {
        if (!items.isEmpty()) {
            sentences.add(opening);
            items.forEach(item -> sentences.add(item.endsWith(".") ? item : item + "."));
        }
    }
}
