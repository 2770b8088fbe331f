package de.loesungskatalog.harvest.export;

import de.loesungskatalog.solution.Solution;

import java.io.Closeable;
import java.io.IOException;

/** Writes solutions one after the other in one of the forms of an export. */
interface SolutionWriter extends Closeable {

    /** Returns how many files were written beside the record. */
    int write(Solution solution) throws IOException;
}
