package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.report.RunDescription;
import de.loesungskatalog.search.IndexActivity;
import de.loesungskatalog.search.IndexFeeder;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells pages that results are not complete yet: a source is being read, or the index is being
 * rebuilt. Runs take turns, so there is one at most.
 */
final class CatalogueActivity implements IndexActivity, HarvestProgress {

    private final IndexFeeder feeder;
    private final Clock clock;
    private final AtomicReference<@Nullable Filling> filling = new AtomicReference<>();

    CatalogueActivity(IndexFeeder feeder, Clock clock) {
        this.feeder = feeder;
        this.clock = clock;
    }

    private record Filling(UUID run, Instant since, int done, int total, String item) {}

    @Override
    public Optional<Activity> current() {
        return feeder.activity()
                .or(
                        () ->
                                Optional.ofNullable(filling.get())
                                        .map(
                                                now ->
                                                        new Activity(
                                                                Kind.FILLING,
                                                                now.done,
                                                                now.total)));
    }

    /** The run under way. */
    Optional<RunProgress> run() {
        return Optional.ofNullable(filling.get())
                .map(
                        now ->
                                new RunProgress(
                                        now.run,
                                        now.done,
                                        now.total,
                                        Duration.between(now.since, clock.instant()),
                                        now.item));
    }

    @Override
    public void begun(RunDescription run) {
        filling.set(new Filling(run.id(), clock.instant(), 0, 0, ""));
    }

    @Override
    public void started(int total) {
        filling.updateAndGet(
                now -> now == null ? null : new Filling(now.run, clock.instant(), 0, total, ""));
    }

    @Override
    public void done(int done, int total, String item) {
        filling.updateAndGet(
                now -> now == null ? null : new Filling(now.run, now.since, done, total, item));
    }

    @Override
    public void finished() {
        filling.set(null);
    }
}
