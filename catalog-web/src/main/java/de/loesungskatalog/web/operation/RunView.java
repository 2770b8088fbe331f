package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.RunRecord;
import de.loesungskatalog.web.German;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A run in a list or on its page.
 *
 * @param state code of the state, part of message keys
 * @param startedAt for machines; absent while it waits
 * @param sources the first few
 * @param moreSources how many are not shown
 */
record RunView(
        String url,
        String state,
        boolean live,
        @Nullable String startedAt,
        @Nullable String started,
        @Nullable String lasted,
        List<String> sources,
        int moreSources,
        RunRecord record) {

    private static final int SHOWN_SOURCES = 3;

    static RunView of(RunRecord run) {
        Instant started = run.started();
        Instant finished = run.finished();
        return new RunView(
                RunController.url(run.id()),
                run.state().code(),
                run.isLive(),
                started == null ? null : started.truncatedTo(ChronoUnit.SECONDS).toString(),
                started == null ? null : German.time(started),
                started == null || finished == null
                        ? null
                        : ProgressView.words(Duration.between(started, finished)),
                run.sources().stream().limit(SHOWN_SOURCES).toList(),
                Math.max(0, run.sources().size() - SHOWN_SOURCES),
                run);
    }
}
