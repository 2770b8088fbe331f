package de.loesungskatalog.harvest.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value as it was written, with its place, before anything is known about its meaning. YAML, JSON
 * and tables all become nodes; everything after that is the same for all formats.
 */
sealed interface Node {

    /** Where the editor finds it, such as "Zeile 12". */
    String place();

    /** Keys in the order in which they were written. */
    record Mapping(String place, Map<String, Node> entries) implements Node {}

    record Sequence(String place, List<Node> elements) implements Node {
        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /** Text, number or truth value in the very spelling of the source. */
    record Scalar(String place, String text, Kind kind) implements Node {}

    /** What the format says about a single value; tables know texts only. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH
    }

    /** A key without a value. */
    record Absent(String place) implements Node {}

    /** Value of a key; empty if this is no mapping or the key has no value. */
    default Optional<Node> get(String key) {
        return this instanceof Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key))
                        .filter(node -> !(node instanceof Absent))
                : Optional.empty();
    }

    /** Text of a key; empty if it is missing, blank, a list or a mapping. */
    default Optional<String> text(String key) {
        return get(key).filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** Elements of the list under a key; none if it is missing or no list. */
    default List<Node> list(String key) {
        return get(key).orElse(this) instanceof Sequence sequence ? sequence.elements() : List.of();
    }

    /** Texts of the list under a key; other elements are left out. */
    default List<String> texts(String key) {
        return list(key).stream()
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
