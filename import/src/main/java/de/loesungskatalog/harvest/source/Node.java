package de.loesungskatalog.harvest.source;

import java.util.List;
import java.util.Map;

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
    record Scalar(String place, String text) implements Node {}

    /** A key without a value. */
    record Absent(String place) implements Node {}
}
