package de.loesungskatalog.harvest.source;

import de.loesungskatalog.solution.Solution;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one solution. Before the fields are bound, what the record as a whole would be refused for
 * is mended and named, so that one long summary does not cost a solution.
 */
final class SolutionShape {

    private SolutionShape() {}

    static Optional<Solution> read(Node node, Findings findings) {
        Node shaped = node instanceof Node.Mapping mapping ? mend(mapping, findings) : node;
        return RecordBinding.bind(shaped, Solution.class, findings);
    }

    private static Node.Mapping mend(Node.Mapping mapping, Findings findings) {
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        shortenSummary(entries, findings);
        for (String list : List.of("faqs", "documents")) {
            if (entries.get(list) instanceof Node.Sequence sequence) {
                entries.put(list, withoutRepeatedIds(list, sequence, findings));
            }
        }
        return new Node.Mapping(mapping.place(), entries);
    }

    private static void shortenSummary(Map<String, Node> entries, Findings findings) {
        if (!(entries.get("summary") instanceof Node.Scalar summary)
                || summary.text().length() <= Solution.MAX_SUMMARY) {
            return;
        }
        boolean kept = !(entries.get("description") instanceof Node.Scalar);
        findings.refused(
                summary,
                "summary",
                "Die Kurzfassung hat "
                        + summary.text().length()
                        + " Zeichen, erlaubt sind höchstens "
                        + Solution.MAX_SUMMARY
                        + "; sie wurde gekürzt."
                        + (kept ? " Der ganze Text steht in „description“." : ""),
                "Fassen Sie die Lösung in zwei Sätzen zusammen.");
        if (kept) {
            entries.put("description", summary);
        }
        entries.put(
                "summary",
                new Node.Scalar(summary.place(), shortened(summary.text()), Node.Kind.TEXT));
    }

    /** Cut between two words. */
    static String shortened(String text) {
        String whole = text.strip().replaceAll("\\s+", " ");
        if (whole.length() <= Solution.MAX_SUMMARY) {
            return whole;
        }
        int end = whole.lastIndexOf(' ', Solution.MAX_SUMMARY - 2);
        return whole.substring(0, end < 1 ? Solution.MAX_SUMMARY - 2 : end) + " …";
    }

    private static Node.Sequence withoutRepeatedIds(
            String list, Node.Sequence sequence, Findings findings) {
        Map<String, String> seen = new HashMap<>();
        List<Node> kept = new ArrayList<>();
        for (Node element : sequence.elements()) {
            String id = idOf(element);
            String first = id == null ? null : seen.putIfAbsent(id, element.place());
            if (first == null) {
                kept.add(element);
            } else {
                findings.refused(
                        element,
                        list + ".id",
                        "Die id „" + id + "“ gibt es schon (" + first + ").",
                        "Geben Sie jedem Eintrag eine eigene id.");
            }
        }
        return new Node.Sequence(sequence.place(), kept);
    }

    private static @Nullable String idOf(Node element) {
        return element instanceof Node.Mapping mapping
                        && mapping.entries().get("id") instanceof Node.Scalar id
                ? id.text().strip()
                : null;
    }
}
