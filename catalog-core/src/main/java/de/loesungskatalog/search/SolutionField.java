package de.loesungskatalog.search;

import de.loesungskatalog.solution.Adoption;
import de.loesungskatalog.solution.ContactPoint;
import de.loesungskatalog.solution.GlossaryEntry;
import de.loesungskatalog.solution.Milestone;
import de.loesungskatalog.solution.Solution;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts of a record that can be a match of their own. The page of the solution gives each part the
 * {@link #anchor} as its id, so that a match opens exactly there.
 *
 * <p>Title and summary are missing on purpose: each result shows them whole.
 */
public enum SolutionField {
    DESCRIPTION("beschreibung", "Beschreibung", s -> one(s.description())),
    PROBLEM("problem", "Ausgangslage", s -> one(s.problem())),
    BENEFIT("nutzen", "Nutzen", s -> one(s.benefit())),
    AUDIENCE("zielgruppe", "Zielgruppe", s -> one(s.audience())),
    FEATURES("funktionen", "Funktionen", Solution::features),
    ARCHITECTURE("architektur", "Architektur", Solution::architecture),
    TECHNOLOGY("technik", "Technik", Solution::technology),
    REUSE("nachnutzung", "Nachnutzung", SolutionField::reuse),
    PREREQUISITES("voraussetzungen", "Voraussetzungen", s -> s.reuse().prerequisites()),
    OBSTACLES("hindernisse", "Hindernisse", s -> s.reuse().obstacles()),
    ADOPTIONS(
            "einsatz",
            "Im Einsatz bei",
            s -> lines(s.adoptions().stream(), Adoption::organisation)),
    CONTACTS("kontakt", "Kontakt", s -> lines(s.contacts().stream(), SolutionField::contact)),
    FIGURES("zahlen", "Zahlen", Solution::figures),
    MILESTONES(
            "meilensteine", "Meilensteine", s -> lines(s.milestones().stream(), Milestone::what)),
    GLOSSARY("glossar", "Glossar", s -> lines(s.glossary().stream(), SolutionField::entry));

    private final String anchor;
    private final String label;
    private final Function<Solution, List<String>> lines;

    SolutionField(String anchor, String label, Function<Solution, List<String>> lines) {
        this.anchor = anchor;
        this.label = label;
        this.lines = lines;
    }

    /** Id of the part on the page of its solution. */
    public String anchor() {
        return anchor;
    }

    /** German name for pages. */
    public String label() {
        return label;
    }

    /** What the record says in this part, one entry a line or paragraph; may hold Markdown. */
    public List<String> lines(Solution solution) {
        return lines.apply(solution);
    }

    private static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static <T> List<String> lines(Stream<T> parts, Function<T, String> line) {
        return parts.map(line).toList();
    }

    private static List<String> reuse(Solution solution) {
        var reuse = solution.reuse();
        return Stream.of(
                        reuse.organisational(), reuse.legal(), reuse.financial(), reuse.technical())
                .flatMap(List::stream)
                .toList();
    }

    private static String contact(ContactPoint contact) {
        return Stream.of(contact.unit(), contact.role(), contact.topics())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String entry(GlossaryEntry entry) {
        return entry.term() + ": " + entry.meaning();
    }
}
