package de.loesungskatalog.harvest.download;

import java.time.Duration;

/**
 * Limits of one download.
 *
 * @param bytes largest document
 * @param silence longest wait for the next byte
 * @param total longest time for everything
 */
public record DownloadLimits(long bytes, Duration silence, Duration total) {

    /** Decks with pictures reach 100 MB; at 20 Mbit/s they come within a minute. */
    public static final DownloadLimits DEFAULTS =
            new DownloadLimits(200L * 1024 * 1024, Duration.ofSeconds(15), Duration.ofSeconds(90));

    public DownloadLimits {
        if (bytes <= 0 || silence.isNegative() || total.isNegative()) {
            throw new IllegalArgumentException("Limits must be positive");
        }
    }
}
