package de.loesungskatalog.harvest.report;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A run as the journal has it.
 *
 * @param finished absent while it is under way, and when its process died
 * @param outcome code of {@link RunSummary.Outcome} or {@code interrupted}; absent like finished
 * @param changes how many items were new, changed, unchanged or withdrawn so far
 * @param levels how many lines of each level there are so far
 * @param pages pages of all documents that were read so far
 */
public record RecordedRun(
        UUID id,
        List<String> sources,
        String format,
        Instant started,
        @Nullable Instant finished,
        @Nullable String outcome,
        Map<ItemChange, Integer> changes,
        Map<Level, Integer> levels,
        int pages) {

    public RecordedRun {
        sources = List.copyOf(sources);
        changes = Map.copyOf(changes);
        levels = Map.copyOf(levels);
    }

    public int count(ItemChange change) {
        return changes.getOrDefault(change, 0);
    }

    public int count(Level level) {
        return levels.getOrDefault(level, 0);
    }
}
