package de.loesungskatalog.harvest.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A run that has begun. */
public record RunDescription(
        UUID id, List<String> sources, String format, boolean dryRun, Instant started) {

    public RunDescription {
        sources = List.copyOf(sources);
    }
}
