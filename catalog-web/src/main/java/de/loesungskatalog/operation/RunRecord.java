package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A run as the operation page shows it.
 *
 * @param sources as editors know them: a path, or the name of an uploaded file
 * @param started absent while it waits for another run
 * @param problems lines that somebody must look at
 */
public record RunRecord(
        UUID id,
        List<String> sources,
        State state,
        @Nullable Instant started,
        @Nullable Instant finished,
        int created,
        int changed,
        int unchanged,
        int withdrawn,
        int problems,
        int pages) {

    /** Where the run is. The code is part of message keys. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        INCOMPLETE,
        FAILED,
        INTERRUPTED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public RunRecord {
        sources = List.copyOf(sources);
    }

    /** Whether there is more to come. */
    public boolean isLive() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
