package de.loesungskatalog.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Refuses bytes that are no longer those that were stored, so that nobody is handed a damaged file
 * under the checksum of the whole one.
 *
 * <p>Reads a file completely before its first byte is lent, and believes it for a minute after
 * that: whoever fetches a file in many ranges has it read once. Thread-safe.
 */
public final class IntactContents {

    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final ContentStore store;
    private final Clock clock;
    // one small entry for each file that was ever asked for: no more than the store has files
    private final ConcurrentMap<String, Instant> examined = new ConcurrentHashMap<>();

    public IntactContents(ContentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @throws DamagedContentException if the file is altered or missing
     * @throws IOException if it cannot be read
     */
    public void require(StoredContent content) throws IOException {
        String sha256 = content.sha256();
        Instant now = clock.instant();
        Instant last = examined.get(sha256);
        if (last != null && now.isBefore(last.plus(BELIEVED)) && !now.isBefore(last)) {
            return;
        }
        examined.remove(sha256);
        ContentStore.Integrity integrity = store.examine(sha256);
        if (integrity != ContentStore.Integrity.INTACT) {
            throw new DamagedContentException(sha256, integrity);
        }
        examined.put(sha256, now);
    }
}
