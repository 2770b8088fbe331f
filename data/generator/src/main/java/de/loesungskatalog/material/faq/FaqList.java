package de.loesungskatalog.material.faq;

import de.loesungskatalog.material.deck.Sentences;
import de.loesungskatalog.material.solution.Citation;
import de.loesungskatalog.material.solution.DeclaredDocument;
import de.loesungskatalog.material.solution.Provenance;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.SolutionRecord.Faq;

import java.time.LocalDate;
import java.util.List;

/**
 * Questions and answers of a solution, ready to be written in any format. Answers may hold
 * Markdown.
 */
public record FaqList(
        String id,
        String title,
        String imprint,
        String subject,
        LocalDate date,
        List<Faq> entries,
        List<Citation> sources) {

    public static FaqList of(SolutionRecord solution, DeclaredDocument document) {
        if (solution.faqs().isEmpty()) {
            throw new IllegalArgumentException(
                    solution.id() + " has no questions: declare no FAQ list");
        }
        Provenance provenance = solution.provenance();
        return new FaqList(
                solution.id(),
                document.title(),
                "Zusammengestellt vom Lösungskatalog aus öffentlichen Quellen, Stand "
                        + provenance.readOnInWords(),
                Sentences.plain(solution.summary()),
                provenance.readOn(),
                solution.faqs(),
                Citation.of(provenance.addresses(), solution.links()));
    }

    public boolean isNumberedInPdf() {
        return shape(FaqShape.HEADINGS, FaqShape.NUMBERED) == FaqShape.NUMBERED;
    }

    /**
     * Lists differ in shape, as those of real authors do; the same list always has the same shape.
     */
    FaqShape shape(FaqShape... possible) {
        return possible[Math.floorMod(id.hashCode() / 7, possible.length)];
    }

    public static String plain(String markdown) {
        return Sentences.plain(markdown);
    }

    public static String numbered(int index, Faq entry) {
        return "Frage " + (index + 1) + ": " + entry.question();
    }
}
