package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Building blocks for the rules of a foreign standard, in the words of editors. */
final class Rules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private Rules() {}

    static Rule text() {
        return scalar(node -> true, "Hier muss ein Text stehen.", "Schreiben Sie einen Text.");
    }

    /** Length in characters as people count them. */
    static Rule text(int from, int to) {
        return (node, path, findings) -> {
            text().check(node, path, findings);
            if (node instanceof Node.Scalar scalar) {
                long length = characters(scalar.text().strip());
                if (length < from || length > to) {
                    findings.refused(
                            node,
                            path,
                            "Der Text hat "
                                    + length
                                    + " Zeichen, erlaubt sind "
                                    + from
                                    + " bis "
                                    + to
                                    + ".",
                            length < from ? "Ergänzen Sie den Text." : "Kürzen Sie den Text.");
                }
            }
        };
    }

    static Rule address() {
        return scalar(
                node -> ScalarBinding.isWebAddress(node.text().strip()),
                "Das ist keine Adresse im Web.",
                "Schreiben Sie die Adresse mit https:// am Anfang.");
    }

    static Rule date() {
        return scalar(
                node -> isDate(node.text().strip()),
                "Das ist kein Datum.",
                "Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2026-11-23.");
    }

    static Rule truth() {
        return scalar(
                node -> node.kind() == Node.Kind.TRUTH,
                "Hier muss true oder false stehen.",
                "Schreiben Sie true oder false ohne Anführungszeichen.");
    }

    static Rule email() {
        return scalar(
                node -> EMAIL.matcher(node.text().strip()).matches(),
                "Das ist keine E-Mail-Adresse.",
                "Berichtigen Sie die Adresse.");
    }

    static Rule matching(String pattern, String rule) {
        Pattern compiled = Pattern.compile(pattern);
        return scalar(
                node -> compiled.matcher(node.text().strip()).matches(),
                rule,
                "Berichtigen Sie die Angabe.");
    }

    static Rule oneOf(Set<String> values) {
        String all = String.join(", ", values.stream().sorted().toList());
        return scalar(
                node -> values.contains(node.text().strip()),
                "Der Wert ist nicht erlaubt.",
                "Erlaubt sind: " + all + ".");
    }

    static Rule scalar(Predicate<Node.Scalar> allowed, String rule, String remedy) {
        return (node, path, findings) -> {
            if (!(node instanceof Node.Scalar scalar) || !allowed.test(scalar)) {
                findings.refused(node, path, rule, remedy);
            }
        };
    }

    static Rule listOf(Rule element) {
        return (node, path, findings) -> {
            if (node instanceof Node.Sequence sequence) {
                List<Node> elements = sequence.elements();
                for (int i = 0; i < elements.size(); i++) {
                    element.check(elements.get(i), path + "[" + (i + 1) + "]", findings);
                }
            } else {
                findings.refused(
                        node,
                        path,
                        "Hier muss eine Liste stehen.",
                        "Schreiben Sie jeden Eintrag in eine eigene Zeile, die mit „- “ beginnt.");
            }
        };
    }

    static Rule filledListOf(Rule element) {
        return (node, path, findings) -> {
            listOf(element).check(node, path, findings);
            if (node instanceof Node.Sequence sequence && sequence.elements().isEmpty()) {
                findings.refused(
                        node,
                        path,
                        "Die Liste ist leer, mindestens ein Eintrag ist nötig.",
                        "Ergänzen Sie einen Eintrag.");
            }
        };
    }

    /** Fields by name; a name that ends with an exclamation mark is required. */
    static Rule fields(Map<String, Rule> rules) {
        return (node, path, findings) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                findings.refused(
                        node,
                        path,
                        "Hier müssen Felder stehen.",
                        "Rücken Sie darunter Felder ein.");
                return;
            }
            rules.forEach((name, rule) -> field(mapping, name, rule, path, findings));
        };
    }

    private static void field(
            Node.Mapping mapping, String name, Rule rule, String path, Findings findings) {
        boolean required = name.endsWith("!");
        String key = required ? name.substring(0, name.length() - 1) : name;
        String field = path.isEmpty() ? key : path + "." + key;
        mapping.get(key)
                .ifPresentOrElse(
                        value -> rule.check(value, field, findings),
                        () -> {
                            if (required) {
                                findings.missing(mapping, field);
                            }
                        });
    }

    /** The same check, but of something that the catalogue does not take over. */
    static Rule minor(Rule rule) {
        return (node, path, findings) -> {
            Findings own = new Findings();
            rule.check(node, path, own);
            own.list()
                    .forEach(
                            finding ->
                                    findings.add(
                                            new Finding(
                                                    de.loesungskatalog.harvest.report.Level.NOTE,
                                                    finding.stage(),
                                                    finding.reason(),
                                                    finding.remedy())));
        };
    }

    static Rule both(Rule first, Rule second) {
        return (node, path, findings) -> {
            first.check(node, path, findings);
            second.check(node, path, findings);
        };
    }

    /** A family on an emoji keyboard is one character to its reader. */
    private static long characters(String text) {
        return Pattern.compile("\\X").matcher(text).results().count();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
