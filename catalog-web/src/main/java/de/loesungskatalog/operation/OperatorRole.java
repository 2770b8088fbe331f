package de.loesungskatalog.operation;

/** What somebody with a token may do on the operation pages. */
public enum OperatorRole {
    /** Everything. */
    OPERATOR,
    /** Follow runs and upload files. */
    EDITOR
}
