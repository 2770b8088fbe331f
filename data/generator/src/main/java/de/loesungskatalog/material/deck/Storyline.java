package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.DeclaredDocument;
import de.loesungskatalog.material.solution.Provenance;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.Vocabulary;
import de.loesungskatalog.material.typography.Typesetter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of the chapters, and which go first when there is more to say than people want to see.
 */
public final class Storyline {

    private static final int FEWEST_SLIDES = 5;
    private static final int MOST_SLIDES = 14;

    /** Above this many slides chapters that are merely useful give way. */
    private static final int ENOUGH_SLIDES = 12;

    private static final int MERELY_USEFUL = 50;

    /** The chapter of the lowest weight is left out first: its facts stay in the record. */
    private record Entry(Chapter chapter, int weight, String source) {}

    private static final List<Entry> CHAPTERS =
            List.of(
                    new Entry(new Cover(), 100, "Name, Themenfeld und Anbieter"),
                    new Entry(
                            new AtAGlance(), 88, "Kurzbeschreibung, Eckdaten und Ansprechstellen"),
                    new Entry(Prose.problem(), 95, "Problem"),
                    new Entry(Prose.solution(), 99, "Beschreibung"),
                    new Entry(Prose.benefit(), 70, "Nutzen"),
                    new Entry(Lists.features(), 90, "Funktionen"),
                    new Entry(new Audience(), 40, "Zielgruppe"),
                    new Entry(new Architecture(), 85, "Aufbau"),
                    new Entry(Needs::slides, 84, "Voraussetzungen"),
                    new Entry(Lists.prerequisites(), 84, "Voraussetzungen"),
                    new Entry(new ReuseConditions(), 92, "Nachnutzung"),
                    new Entry(Lists.obstacles(), 80, "Hindernisse"),
                    new Entry(new StateAndFigures(), 75, "Status und Zahlen"),
                    new Entry(new TimeLine(), 50, "Meilensteine"),
                    new Entry(new Adopters(), 65, "Nachnutzende"),
                    new Entry(new Sources(), 98, "Quellen"));

    private record Told(Entry entry, List<Slide> slides) {}

    private final Typesetter typesetter;
    private final Vocabulary vocabulary;

    public Storyline(Typesetter typesetter, Vocabulary vocabulary) {
        this.typesetter = typesetter;
        this.vocabulary = vocabulary;
    }

    public Deck tell(SolutionRecord solution, DeclaredDocument document) {
        Studio studio =
                new Studio(
                        typesetter,
                        Accent.of(solution.topics()),
                        vocabulary,
                        Math.abs(solution.id().hashCode() % 1000));
        List<Told> told = new ArrayList<>();
        for (Entry entry : CHAPTERS) {
            told.add(new Told(entry, entry.chapter().slides(solution, studio)));
        }
        shorten(told, ENOUGH_SLIDES, MERELY_USEFUL);
        shorten(told, MOST_SLIDES, Integer.MAX_VALUE);
        List<Slide> slides =
                SpeakerNotes.areWantedBy(solution) ? withNotes(told, solution) : slides(told);
        if (slides.size() < FEWEST_SLIDES) {
            throw new IllegalArgumentException(
                    solution.id()
                            + " has facts for "
                            + slides.size()
                            + " slides only: declare no deck");
        }
        new ProofReader(typesetter).check(slides);
        Provenance provenance = solution.provenance();
        return new Deck(
                document.title(), solution.summary(), studio.accent(), provenance.readOn(), slides);
    }

    /**
     * Leaves out the lightest chapters, up to this weight, until no more than this many slides are
     * left.
     */
    private static void shorten(List<Told> told, int most, int weight) {
        while (slides(told).size() > most) {
            Optional<Told> lightest =
                    told.stream()
                            .filter(
                                    each ->
                                            !each.slides().isEmpty()
                                                    && each.entry().weight() <= weight)
                            .min(Comparator.comparingInt(each -> each.entry().weight()));
            if (lightest.isEmpty()) {
                return;
            }
            told.remove(lightest.get());
        }
    }

    private static List<Slide> slides(List<Told> told) {
        return told.stream().flatMap(each -> each.slides().stream()).toList();
    }

    private static List<Slide> withNotes(List<Told> told, SolutionRecord solution) {
        return told.stream()
                .flatMap(
                        each -> {
                            String notes = SpeakerNotes.of(each.entry().source(), solution);
                            return each.slides().stream().map(slide -> slide.withNotes(notes));
                        })
                .toList();
    }
}
