package de.loesungskatalog.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import de.loesungskatalog.solution.SolutionId;

import java.util.regex.Pattern;

/**
 * Identifier of a document in the whole catalogue: the solution's id, a dot, and the id that the
 * record gives to the document, such as {@code schueler-online.folien}.
 */
public record DocumentId(@JsonValue String value) implements Comparable<DocumentId> {

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+\\.[a-z0-9]++(?:-[a-z0-9]++)*+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {
        if (value.length() > 220 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id of a document is SOLUTION.DOCUMENT in lower-case letters, digits and"
                            + " hyphens, not \""
                            + value
                            + "\"");
        }
    }

    public static DocumentId of(SolutionId solution, String localId) {
        return new DocumentId(solution.value() + "." + localId);
    }

    public SolutionId solution() {
        return new SolutionId(value.substring(0, value.indexOf('.')));
    }

    /** The id that the record gives to the document. */
    public String localId() {
        return value.substring(value.indexOf('.') + 1);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
