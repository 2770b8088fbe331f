package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.List;
import java.util.function.Function;

/** A text of the record: the problem, the solution, the benefit. */
record Prose(Function<SolutionRecord, String> text, Arrangement<String> shape, List<String> titles)
        implements Chapter {

    static Prose problem() {
        return new Prose(
                SolutionRecord::problem,
                new Statement(),
                List.of("Das Problem", "Warum das drängt"));
    }

    static Prose solution() {
        return new Prose(
                SolutionRecord::description,
                new LeadText(),
                List.of("Die Lösung", "Die Lösung im Einzelnen"));
    }

    static Prose benefit() {
        return new Prose(SolutionRecord::benefit, new Statement(), List.of("Der Nutzen"));
    }

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<String> sentences = Sentences.of(text.apply(solution));
        return shape.spread(sentences, studio, titles.toArray(String[]::new));
    }
}
