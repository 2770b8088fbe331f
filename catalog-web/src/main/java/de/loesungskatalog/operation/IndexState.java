package de.loesungskatalog.operation;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.search.SearchIndex;

/** Says in one German phrase how the index stands to the database. */
final class IndexState {

    private final SearchIndex index;
    private final Outbox outbox;

    IndexState(SearchIndex index, Outbox outbox) {
        this.index = index;
        this.outbox = outbox;
    }

    /** Whether everything that is stored can be found. */
    boolean isCurrent() {
        long stored = outbox.position();
        return index.position(outbox.database()) == stored;
    }

    String describe() {
        long indexed = index.position(outbox.database());
        long stored = outbox.position();
        if (indexed < 0) {
            return stored == 0 ? "leer" : "wird neu aufgebaut";
        }
        return indexed == stored ? "aktuell" : "wird nachgeführt";
    }
}
