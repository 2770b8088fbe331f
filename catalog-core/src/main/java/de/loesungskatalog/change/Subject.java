package de.loesungskatalog.change;

/** Kind of record that changed. */
public enum Subject {
    SOLUTION,
    EVENT,
    ORGANISATION
}
