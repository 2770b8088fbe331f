package de.loesungskatalog.extraction;

import java.time.Duration;
import java.util.List;

/**
 * What a single file may cost. The defaults suit decks and handbooks of municipalities on a machine
 * with two cores; where each number comes from is said in docs/extraction.md.
 *
 * @param heapMegabytes heap of a worker process; a larger need ends the worker
 * @param fileBytes size of a file; larger ones are refused unread
 * @param softTime after this a reader stops at its next page and says so
 * @param hardTime after this the worker is killed; includes its start
 * @param idleTime a worker without work ends after this
 * @param filesPerWorker a worker is replaced after so many files, so that leaks of parsers stay
 *     small
 * @param characters of text in all pages of a file
 * @param pages slides, pages, sections, sheets and cues of a file
 * @param inflatedBytes of all entries of a ZIP container, counted while inflating
 * @param inflationRatio inflated to packed size of an entry above one megabyte
 * @param entries of a ZIP container
 * @param nesting depth of ZIP archives within each other
 */
public record ExtractionLimits(
        int heapMegabytes,
        long fileBytes,
        Duration softTime,
        Duration hardTime,
        Duration idleTime,
        int filesPerWorker,
        int characters,
        int pages,
        long inflatedBytes,
        int inflationRatio,
        int entries,
        int nesting) {

    public static final ExtractionLimits DEFAULTS =
            new ExtractionLimits(
                    256, // real decks of 50 slides parse in 96
                    200L << 20,
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(25), // leaves 5 s for starting a worker
                    Duration.ofMinutes(2),
                    2_000, // a new worker needs some hundred files to become fast again
                    2_000_000, // four times the Grundgesetz with all its pages
                    10_000,
                    500L << 20,
                    100, // the limit of POI and Tika; real decks stay under 30
                    10_000,
                    3);

    public ExtractionLimits {
        positive("heapMegabytes", heapMegabytes);
        positive("fileBytes", fileBytes);
        positive("softTime", softTime.toMillis());
        positive("hardTime", hardTime.toMillis());
        positive("idleTime", idleTime.toMillis());
        positive("filesPerWorker", filesPerWorker);
        positive("characters", characters);
        positive("pages", pages);
        positive("inflatedBytes", inflatedBytes);
        positive("inflationRatio", inflationRatio);
        positive("entries", entries);
        positive("nesting", nesting);
    }

    /** The limits as arguments of a worker's main method. */
    public List<String> arguments() {
        return List.of(
                        (long) heapMegabytes,
                        fileBytes,
                        softTime.toMillis(),
                        hardTime.toMillis(),
                        idleTime.toMillis(),
                        (long) filesPerWorker,
                        (long) characters,
                        (long) pages,
                        inflatedBytes,
                        (long) inflationRatio,
                        (long) entries,
                        (long) nesting)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Reads what {@link #arguments} wrote. */
    public static ExtractionLimits of(String... arguments) {
        return new ExtractionLimits(
                Integer.parseInt(arguments[0]),
                Long.parseLong(arguments[1]),
                Duration.ofMillis(Long.parseLong(arguments[2])),
                Duration.ofMillis(Long.parseLong(arguments[3])),
                Duration.ofMillis(Long.parseLong(arguments[4])),
                Integer.parseInt(arguments[5]),
                Integer.parseInt(arguments[6]),
                Integer.parseInt(arguments[7]),
                Long.parseLong(arguments[8]),
                Integer.parseInt(arguments[9]),
                Integer.parseInt(arguments[10]),
                Integer.parseInt(arguments[11]));
    }

    private static void positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, not " + value);
        }
    }
}
