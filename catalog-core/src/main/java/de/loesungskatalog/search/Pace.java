package de.loesungskatalog.search;

import java.time.Duration;

/** How closely the index follows the database: a commit takes as long as some hundred records. */
enum Pace {

    /**
     * People search meanwhile: both together are less than the two seconds in which what was
     * released is found (reliability list R12).
     */
    WATCHED(100, Duration.ofSeconds(1), 4, Duration.ofMillis(500)),

    /** Nobody does before the work has ended. After a crash a minute of it is done again. */
    UNWATCHED(300, Duration.ofMinutes(1), 1_000, Duration.ofSeconds(2));

    private final int batch; // the last records of one are waited for by all cores but one
    private final Duration update;
    private final int rests; // times what an update took
    private final Duration longestRest;

    Pace(int batch, Duration update, int rests, Duration longestRest) {
        this.batch = batch;
        this.update = update;
        this.rests = rests;
        this.longestRest = longestRest;
    }

    /** Records between two looks at the clock. */
    int batch() {
        return batch;
    }

    /** Whether an update that has taken so long may go on before it is shown. */
    boolean allows(long nanos) {
        return nanos < update.toNanos();
    }

    /** How long to wait after an update that took so long. */
    long rest(long nanos) {
        return Math.min(longestRest.toNanos(), rests * nanos);
    }
}
