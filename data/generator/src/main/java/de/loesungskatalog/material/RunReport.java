package de.loesungskatalog.material;

import de.loesungskatalog.material.solution.DeclaredDocument;

import java.util.Map;
import java.util.TreeMap;

/** What a run made, by type and format. */
final class RunReport {

    private record Count(int files, int changed, long bytes) {

        Count plus(Count other) {
            return new Count(files + other.files, changed + other.changed, bytes + other.bytes);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    void made(DeclaredDocument document, int bytes, boolean changed) {
        counts.merge(
                document.type() + " ." + document.extension(),
                new Count(1, changed ? 1 : 0, bytes),
                Count::plus);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts.forEach(
                (key, count) ->
                        text.append(
                                "%-16s %4d files, %4d changed, %,10d bytes%n"
                                        .formatted(
                                                key,
                                                count.files(),
                                                count.changed(),
                                                count.bytes())));
        Count all = counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
        return text.append(
                        "%-16s %4d files, %4d changed, %,10d bytes"
                                .formatted("together", all.files(), all.changed(), all.bytes()))
                .toString();
    }
}
