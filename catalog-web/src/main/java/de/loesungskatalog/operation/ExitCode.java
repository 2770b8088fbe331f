package de.loesungskatalog.operation;

/** What a command says when it ends; part of the public surface. */
final class ExitCode {

    static final int DONE = 0;
    static final int INCOMPLETE = 1; // done, but some items are incomplete; each was named
    static final int USAGE = 2;
    static final int FAILED = 3; // nothing changed

    private ExitCode() {}
}
