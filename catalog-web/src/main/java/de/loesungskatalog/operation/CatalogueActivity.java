package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.search.IndexActivity;
import de.loesungskatalog.search.IndexFeeder;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells pages that results are not complete yet: a source is being read, or the index is being
 * rebuilt.
 */
final class CatalogueActivity implements IndexActivity, HarvestProgress {

    private final IndexFeeder feeder;
    private final AtomicReference<@Nullable Activity> filling = new AtomicReference<>();

    CatalogueActivity(IndexFeeder feeder) {
        this.feeder = feeder;
    }

    @Override
    public Optional<Activity> current() {
        return feeder.activity().or(() -> Optional.ofNullable(filling.get()));
    }

    @Override
    public void started(int total) {
        filling.set(new Activity(Kind.FILLING, 0, total));
    }

    @Override
    public void done(int done, int total, String item) {
        filling.set(new Activity(Kind.FILLING, done, total));
    }

    @Override
    public void finished() {
        filling.set(null);
    }
}
