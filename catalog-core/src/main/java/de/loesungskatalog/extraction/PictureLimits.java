package de.loesungskatalog.extraction;

import java.time.Duration;

/**
 * What pictures may cost. Where each default comes from is said in docs/extraction.md.
 *
 * @param heapMegabytes heap of the process that draws
 * @param time for the pages that are drawn in one go; then the process is killed
 * @param patience how long a visitor's request waits for its picture
 */
public record PictureLimits(int heapMegabytes, Duration time, Duration patience) {

    public static final PictureLimits DEFAULTS =
            new PictureLimits(384, Duration.ofSeconds(60), Duration.ofSeconds(20));

    private static final int FILES_PER_WORKER = 200; // fonts and images leak more than text

    public PictureLimits {
        if (heapMegabytes <= 0 || time.isNegative() || time.isZero() || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "Pictures need memory and time, not "
                            + heapMegabytes
                            + " MB, "
                            + time
                            + " and "
                            + patience);
        }
    }

    /** The same as limits of a worker; the rest is as for text. */
    ExtractionLimits ofWorker() {
        ExtractionLimits usual = ExtractionLimits.DEFAULTS;
        return new ExtractionLimits(
                heapMegabytes,
                usual.fileBytes(),
                time.dividedBy(6), // it begins no page after this: others wait too
                time,
                Duration.ofSeconds(30),
                FILES_PER_WORKER,
                usual.characters(),
                usual.pages(),
                usual.inflatedBytes(),
                usual.inflationRatio(),
                usual.entries(),
                usual.nesting());
    }
}
