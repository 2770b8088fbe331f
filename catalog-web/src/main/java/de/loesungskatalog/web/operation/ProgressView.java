package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.RunProgress;
import de.loesungskatalog.web.German;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * The run under way in words.
 *
 * @param perMinute absent until it means something
 * @param remaining absent until it can be told
 */
record ProgressView(
        String url,
        int done,
        int total,
        String item,
        @Nullable String perMinute,
        @Nullable String remaining) {

    static ProgressView of(RunProgress progress) {
        return new ProgressView(
                RunController.url(progress.run()),
                progress.done(),
                progress.total(),
                progress.item(),
                progress.perMinute().map(German::count).orElse(null),
                progress.remaining().map(ProgressView::words).orElse(null));
    }

    /** Rounded as one would say it. */
    static String words(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(10)) < 0) {
            return "wenige Sekunden";
        }
        if (duration.compareTo(Duration.ofSeconds(90)) < 0) {
            return (duration.toSeconds() + 9) / 10 * 10 + " Sekunden";
        }
        return duration.compareTo(Duration.ofMinutes(90)) < 0
                ? (duration.toSeconds() + 59) / 60 + " Minuten"
                : (duration.toMinutes() + 59) / 60 + " Stunden";
    }
}
