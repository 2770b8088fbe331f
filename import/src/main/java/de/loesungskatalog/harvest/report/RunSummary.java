package de.loesungskatalog.harvest.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The run as a whole.
 *
 * @param changes how many items were new, changed, unchanged or withdrawn
 * @param levels how many lines the report has of each level
 * @param pages pages of all documents that were read
 */
@JsonPropertyOrder({
    "id",
    "sources",
    "format",
    "dryRun",
    "started",
    "finished",
    "seconds",
    "outcome",
    "changes",
    "levels",
    "pages"
})
public record RunSummary(
        UUID id,
        List<String> sources,
        String format,
        boolean dryRun,
        Instant started,
        Instant finished,
        double seconds,
        Outcome outcome,
        Map<ItemChange, Integer> changes,
        Map<Level, Integer> levels,
        int pages) {

    /** How a run ended. The code is that of the command's exit. */
    public enum Outcome {
        DONE(0),
        INCOMPLETE(1),
        /** The program was told to end; what was done by then is stored. */
        INTERRUPTED(1),
        FAILED(3);

        private final int exitCode;

        Outcome(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }

        @com.fasterxml.jackson.annotation.JsonValue
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public RunSummary {
        sources = List.copyOf(sources);
    }

    /** Counts what the items say. */
    public static RunSummary of(
            RunDescription description, Instant finished, List<ReportItem> items) {
        Map<ItemChange, Integer> changes = new TreeMap<>();
        Map<Level, Integer> levels = new TreeMap<>();
        int pages = 0;
        for (ReportItem item : items) {
            if (item.change() != ItemChange.NONE) {
                changes.merge(item.change(), 1, Integer::sum);
            }
            levels.merge(item.level(), 1, Integer::sum);
            pages += item.pages();
        }
        return new RunSummary(
                description.id(),
                description.sources(),
                description.format(),
                description.dryRun(),
                description.started(),
                finished,
                Duration.between(description.started(), finished).toMillis() / 1000.0,
                outcome(levels),
                changes,
                levels,
                pages);
    }

    public RunSummary with(Outcome other) {
        return new RunSummary(
                id, sources, format, dryRun, started, finished, seconds, other, changes, levels,
                pages);
    }

    private static Outcome outcome(Map<Level, Integer> levels) {
        if (levels.containsKey(Level.FATAL)) {
            return Outcome.FAILED;
        }
        return levels.containsKey(Level.INCOMPLETE) ? Outcome.INCOMPLETE : Outcome.DONE;
    }
}
