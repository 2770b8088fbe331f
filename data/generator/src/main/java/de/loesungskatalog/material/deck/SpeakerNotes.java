package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.solution.Provenance;
import de.loesungskatalog.material.solution.SolutionRecord;

/** Notes tell the speaker where a slide's facts come from, and nothing else. */
final class SpeakerNotes {

    private SpeakerNotes() {}

    /** Every third deck has notes, always the same ones: a deck without notes must be as good. */
    static boolean areWantedBy(SolutionRecord solution) {
        return Math.floorMod(solution.id().hashCode(), 3) == 0;
    }

    static String of(String source, SolutionRecord solution) {
        Provenance provenance = solution.provenance();
        String read =
                provenance.hosts().isEmpty()
                        ? "Eine Quelle dafür liegt noch nicht vor."
                        : "Gelesen am "
                                + provenance.readOnInWords()
                                + " bei "
                                + String.join(", ", provenance.hosts())
                                + ".";
        return "Herkunft dieser Folie: Abschnitt »"
                + source
                + "« des Datensatzes »"
                + solution.title()
                + "«. "
                + read;
    }
}
