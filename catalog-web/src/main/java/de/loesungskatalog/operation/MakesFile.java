package de.loesungskatalog.operation;

/** A command that makes a file, which its user's own process writes. */
interface MakesFile {

    /** As the user typed it. */
    String file();
}
