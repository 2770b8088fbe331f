package de.loesungskatalog.operation.care;

import java.io.IOException;
import java.util.List;

/** Looks at one thing. May take long; changes nothing. */
interface Examination {

    /** What is looked at, in German. */
    String name();

    List<Finding> examine() throws IOException;

    /**
     * Puts right what can be put right without losing anything. Called when {@link #examine} found
     * a problem; what it could do is seen by examining again.
     */
    default void fix() throws IOException {}
}
