package de.loesungskatalog.search;

import java.util.Optional;

/**
 * What the catalogue is busy with, so that pages can say that results are not complete yet. Answers
 * at once; thread-safe.
 */
public interface IndexActivity {

    /** Empty when everything that is stored can be found. */
    Optional<Activity> current();

    /** Work under way: {@code done} of {@code total} solutions; total 0 = not known yet. */
    record Activity(Kind kind, int done, int total) {}

    /** Why results may be incomplete. */
    enum Kind {
        /** The starter catalogue or another source is being read. */
        FILLING,
        /** The index is being built anew from the database. */
        REBUILDING
    }
}
