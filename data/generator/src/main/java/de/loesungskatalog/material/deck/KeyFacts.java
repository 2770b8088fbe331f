package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.SolutionRecord.Contact;
import de.loesungskatalog.material.solution.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Labelled facts of a record; what no source says is called unknown, what none confirms is marked.
 */
record KeyFacts(SolutionRecord solution, Vocabulary vocabulary) {

    private static final String UNKNOWN = "nicht bekannt";

    List<List<String>> alone() {
        List<List<String>> rows = new ArrayList<>();
        String operators = providers("operator");
        if (operators.equals(providers("developer"))) {
            add(rows, "Betrieb und Entwicklung", "provider", operators);
        } else {
            add(rows, "Betrieb", "provider", operators);
            add(rows, "Entwicklung", "provider", providers("developer"));
        }
        add(rows, "Förderung", "provider", providers("funder"));
        add(rows, "Region", "region", vocabulary.name(solution.region()));
        add(
                rows,
                "Status",
                "status",
                solution.status().isEmpty() ? UNKNOWN : Vocabulary.status(solution.status()));
        add(
                rows,
                "Nachnutzung",
                "reuse",
                solution.reuseProfile().modes().stream()
                        .map(Vocabulary::mode)
                        .collect(Collectors.joining(", ")));
        add(rows, "Aufbau", "architecture", Needs.loneShortPart(solution));
        String licence = solution.reuseProfile().licence();
        add(rows, "Lizenz", "licence", licence.isEmpty() ? UNKNOWN : licence);
        return rows;
    }

    /** Offices that answer questions. People and their numbers are never named. */
    List<List<String>> withContacts() {
        List<List<String>> rows = alone();
        add(
                rows,
                "Ansprechstelle",
                "contacts",
                solution.contacts().stream().map(Contact::unit).collect(Collectors.joining("; ")));
        return rows;
    }

    private String providers(String role) {
        return solution.provider().stream()
                .filter(each -> each.role().equals(role))
                .map(each -> vocabulary.name(each.organisation()))
                .collect(Collectors.joining(", "));
    }

    private void add(List<List<String>> rows, String label, String field, String value) {
        if (!value.isEmpty()) {
            boolean doubtful = solution.isUnsourced(field) && !value.equals(UNKNOWN);
            rows.add(List.of(label, doubtful ? value + " (noch nicht belegt)" : value));
        }
    }
}
