package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.source.Format;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What to read.
 *
 * @param id of the run that this request starts
 * @param sources files or folders, absolute
 * @param format how to read all of them; {@link Format#AUTO} decides for each
 */
public record HarvestRequest(
        UUID id, List<Path> sources, Format format, Set<HarvestOption> options) {

    /** With an id of its own. */
    public HarvestRequest(List<Path> sources, Format format, Set<HarvestOption> options) {
        this(UUID.randomUUID(), sources, format, options);
    }

    public HarvestRequest {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("A harvest needs a source");
        }
        for (Path source : sources) {
            if (!source.isAbsolute()) {
                throw new IllegalArgumentException("Not an absolute path: " + source);
            }
        }
        sources = sources.stream().map(Path::normalize).toList();
        options = Set.copyOf(options);
    }

    /** Everything below one source, in whatever form it is. */
    public static HarvestRequest of(Path source) {
        return new HarvestRequest(List.of(source.toAbsolutePath()), Format.AUTO, Set.of());
    }

    public boolean isDryRun() {
        return options.contains(HarvestOption.DRY_RUN);
    }

    public boolean retriesQuarantined() {
        return options.contains(HarvestOption.RETRY);
    }

    /** Deviations from an ordinary run. */
    public enum HarvestOption {
        /** Says what would be done and changes nothing. */
        DRY_RUN,
        /** Tries files again that are in quarantine. */
        RETRY
    }
}
