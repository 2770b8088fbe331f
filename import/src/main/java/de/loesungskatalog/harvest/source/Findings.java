package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one item. Not thread-safe. */
final class Findings {

    /** A record with more mistakes is another kind of file. */
    private static final int MAX = 100;

    private final List<Finding> findings = new ArrayList<>();

    /** The value of a field does not keep a rule and is left out. */
    void refused(Node node, String path, String rule, String remedy) {
        add(
                Finding.incomplete(
                        Stage.RECORD,
                        node.place() + ", Feld „" + path + "“" + value(node) + ": " + rule,
                        remedy));
    }

    /** A field that must be there is not. */
    void missing(Node.Mapping owner, String path) {
        add(
                Finding.incomplete(
                        Stage.RECORD,
                        owner.place() + ", Feld „" + path + "“: Die Angabe fehlt.",
                        "Ergänzen Sie „" + path + "“."));
    }

    void note(Node node, String path, String what, String remedy) {
        add(Finding.note(Stage.RECORD, node.place() + ", Feld „" + path + "“: " + what, remedy));
    }

    void add(Finding finding) {
        if (findings.size() < MAX) {
            findings.add(finding);
        }
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }

    private static String value(Node node) {
        return node instanceof Node.Scalar scalar
                ? ", Wert „" + Excerpt.of(scalar.text()) + "“"
                : "";
    }
}
