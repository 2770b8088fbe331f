package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.SolutionRecord.Reuse;

import java.util.ArrayList;
import java.util.List;

/** What has to be settled before taking it over, in four fields; a field without facts says so. */
final class ReuseConditions implements Chapter {

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        Reuse reuse = solution.reuseProfile();
        List<LabelledFacts> fields =
                List.of(
                        new LabelledFacts("Organisatorisch", reuse.organisational()),
                        new LabelledFacts("Rechtlich", reuse.legal()),
                        new LabelledFacts("Finanziell", reuse.financial()),
                        new LabelledFacts("Technisch", reuse.technical()));
        if (fields.stream().allMatch(field -> field.facts().isEmpty())) {
            return List.of();
        }
        return new FieldQuarters()
                .arrange(fields, studio)
                .map(quarters -> List.of(studio.slide("Nachnutzung", quarters)))
                .orElseGet(() -> inTwoParts(fields, studio));
    }

    private static List<Slide> inTwoParts(List<LabelledFacts> fields, Studio studio) {
        List<Slide> slides = new ArrayList<>();
        slides.addAll(part(fields.subList(0, 2), "Organisation", "Recht", studio));
        slides.addAll(part(fields.subList(2, 4), "Kosten", "Technik", studio));
        return slides;
    }

    /** Two fields on a slide, or one each. */
    private static List<Slide> part(
            List<LabelledFacts> fields, String first, String second, Studio studio) {
        return new FieldRows()
                .arrange(fields, studio)
                .map(
                        rows ->
                                List.of(
                                        studio.slide(
                                                "Nachnutzung: " + first + " und " + second, rows)))
                .orElseGet(
                        () ->
                                new FieldRows()
                                        .spread(
                                                fields,
                                                studio,
                                                "Nachnutzung: " + first,
                                                "Nachnutzung: " + second));
    }
}
