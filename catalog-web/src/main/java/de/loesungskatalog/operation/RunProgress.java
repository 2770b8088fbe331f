package de.loesungskatalog.operation;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the run under way is.
 *
 * @param done items that are stored or named as impossible
 * @param total all items; 0 while the sources are being listed
 * @param elapsed since the first item
 * @param item last one that was done; empty before
 */
public record RunProgress(UUID run, int done, int total, Duration elapsed, String item) {

    // One item says nothing about the others; a first file may have to start a reader.
    private static final int ENOUGH = 3;

    /** Items a minute, once that means something. */
    public Optional<Long> perMinute() {
        return done < ENOUGH || elapsed.isZero()
                ? Optional.empty()
                : Optional.of(Math.round(done * 60_000.0 / elapsed.toMillis()));
    }

    /** What remains at the rate so far. */
    public Optional<Duration> remaining() {
        return done < ENOUGH
                ? Optional.empty()
                : Optional.of(elapsed.multipliedBy(total - done).dividedBy(done));
    }
}
