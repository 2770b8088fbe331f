package de.loesungskatalog.harvest;

import java.io.IOException;

/** How a run makes searchable what it stored. The feeder of the search index does so. */
public interface Searchability {

    /** Something was stored; returns at once. */
    void wake();

    /** Returns when everything stored so far can be found. */
    void catchUp() throws IOException;
}
