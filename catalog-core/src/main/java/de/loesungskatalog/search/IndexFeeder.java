package de.loesungskatalog.search;

import de.loesungskatalog.change.Change;
import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.change.Subject;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.event.EventId;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.IndexActivity.Activity;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Makes the index follow the database: applies what the outbox reports, and rebuilds when the index
 * is missing, damaged, older than this program or built from another database.
 *
 * <p>Thread-safe; one call works at a time, the others wait. {@link #start} lets a thread of its
 * own follow; {@link #close} waits until it has finished its batch and never interrupts it, because
 * an interrupt closes files of the database.
 */
public final class IndexFeeder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFeeder.class);
    private static final int BATCH = 100; // entries with all their text held in memory at once
    private static final long RETRY_SECONDS = 30; // after an error, for instance a full disk
    private static final long QUIET_SECONDS = 5; // without changes: then there is time to tidy up

    // While more and more is stored: a commit takes as long as some hundred records, so what an
    // import stores is shown every few seconds
    // together less than the two seconds in which what was released is found; reliability list R12
    private static final long SHOWN_WITHIN = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int REST = 4; // times what following took

    private final SearchIndex index;
    private final EntryAssembly assembly;
    private final SurroundingsAssembly surroundings;
    private final Outbox outbox;
    private final ReentrantLock work = new ReentrantLock();
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Activity activity;
    private @Nullable Thread follower;

    public IndexFeeder(
            SearchIndex index,
            Solutions solutions,
            SourceDocuments documents,
            Organisations organisations,
            Events events,
            Outbox outbox) {
        this.index = index;
        this.assembly = new EntryAssembly(solutions, documents, organisations);
        this.surroundings = new SurroundingsAssembly(events, organisations);
        this.outbox = outbox;
    }

    /**
     * Returns when everything that is stored at the time of the call can be found.
     *
     * @throws UncheckedIOException if the index cannot be written; it then still shows what it
     *     showed before
     */
    public void catchUp() {
        exclusively(this::follow);
    }

    /**
     * Builds the index anew from the database while the old one goes on answering.
     *
     * @throws UncheckedIOException if it cannot be written; the old index stays
     */
    public void rebuild() {
        rebuild((done, total) -> {});
    }

    /**
     * As {@link #rebuild()}.
     *
     * @param progress is told how many solutions are indexed, and of how many
     */
    public void rebuild(BiConsumer<Integer, Integer> progress) {
        exclusively(
                () -> {
                    rebuildNow(progress);
                    follow();
                });
    }

    /** Follows the database in a thread of its own from now on. */
    public synchronized void start() {
        if (follower == null) {
            // Not virtual: nothing interrupts work of the processor there, and requests would wait
            follower =
                    Thread.ofPlatform()
                            .daemon()
                            .name("index-feeder")
                            .start(this::followUntilClosed);
            wake();
        }
    }

    /** Says that something was stored. Returns at once. */
    public void wake() {
        wake.release();
    }

    /** How far a running rebuild is; empty when none runs. */
    public Optional<Activity> activity() {
        return Optional.ofNullable(activity);
    }

    @Override
    public void close() {
        closing.countDown();
        wake();
        Thread running;
        synchronized (this) {
            running = follower;
        }
        if (running != null) {
            joinUninterrupted(running);
        }
    }

    private void followUntilClosed() {
        boolean failed = false;
        while (!isClosed()) {
            awaitWake(failed);
            if (isClosed()) {
                return;
            }
            try {
                long begin = System.nanoTime();
                catchUp();
                failed = false;
                rest(System.nanoTime() - begin);
                tidyWhenQuiet();
            } catch (
                    RuntimeException
                            e) { // edge of a run: the next wake or a while later tries again
                failed = true;
                LOG.error("The search index could not follow the database and tries again", e);
            }
        }
    }

    private void tidyWhenQuiet() {
        if (!isWokenWithin(QUIET_SECONDS)) {
            exclusively(index::tidy);
        }
    }

    private boolean isWokenWithin(long seconds) {
        try {
            boolean woken = wake.tryAcquire(seconds, TimeUnit.SECONDS);
            if (woken) {
                wake(); // for whoever awaits it next
            }
            return woken;
        } catch (InterruptedException e) {
            closing.countDown(); // nobody of ours interrupts; whoever does wants it to end
            return true;
        }
    }

    private void awaitWake(boolean soon) {
        try {
            if (soon) {
                boolean woken = wake.tryAcquire(RETRY_SECONDS, TimeUnit.SECONDS);
                LOG.debug("Trying again, {}", woken ? "woken" : "after a while");
            } else {
                wake.acquire();
            }
            wake.drainPermits();
        } catch (InterruptedException e) {
            closing.countDown(); // nobody of ours interrupts; whoever does wants it to end
        }
    }

    /** What is stored meanwhile shares one commit; a single change was shown at once. */
    private void rest(long taken) {
        try {
            boolean ended =
                    closing.await(Math.min(LONGEST_REST, REST * taken), TimeUnit.NANOSECONDS);
            LOG.trace("Rested {}", ended ? "until the end" : "in full");
        } catch (InterruptedException e) {
            closing.countDown(); // nobody of ours interrupts
        }
    }

    private void follow() throws IOException {
        UUID database = outbox.database();
        long stored = outbox.position();
        long indexed = index.position(database);
        if (indexed < 0 || indexed > stored) { // greater: the database came back from a backup
            rebuildNow((done, total) -> {});
            indexed = index.position(database);
        }
        while (indexed < stored && !isClosed()) {
            indexed = update(database, indexed, stored);
        }
    }

    /** Applies what comes after a position, for about a second at most, and shows it. */
    private long update(UUID database, long from, long to) throws IOException {
        long begin = System.nanoTime();
        long indexed = from;
        try (SearchIndex.Update update = index.update()) {
            while (indexed < to
                    && !isClosed()
                    && (indexed == from || System.nanoTime() - begin < SHOWN_WITHIN)) {
                List<Change> changes = outbox.after(indexed, BATCH);
                update.add(change(changes));
                // fewer than asked for: whatever else lies before `to` was changed again later
                indexed =
                        changes.size() < BATCH
                                ? Math.max(to, last(changes, indexed))
                                : last(changes, indexed);
            }
            update.commit(database, indexed);
        }
        return indexed;
    }

    private IndexChange change(List<Change> changes) {
        Set<SolutionId> changed = new LinkedHashSet<>();
        ids(changes, Subject.SOLUTION).forEach(id -> changed.add(new SolutionId(id)));
        Set<OrganisationId> organisations =
                ids(changes, Subject.ORGANISATION).stream()
                        .map(OrganisationId::new)
                        .collect(Collectors.toSet());
        if (!organisations.isEmpty()) {
            changed.addAll(assembly.providedBy(organisations, BATCH));
        }
        List<IndexEntry> entries = assembly.entries(changed);
        entries.forEach(entry -> changed.remove(entry.solution().id()));
        Set<EventId> events =
                ids(changes, Subject.EVENT).stream().map(EventId::new).collect(Collectors.toSet());
        return new IndexChange(entries, changed, surroundings.of(events, organisations));
    }

    private void rebuildNow(BiConsumer<Integer, Integer> progress) throws IOException {
        UUID database = outbox.database();
        long position = outbox.position();
        List<SolutionId> ids = assembly.ids();
        try (SearchIndex.Rebuild rebuild = index.rebuild()) {
            for (int from = 0; from < ids.size(); from += BATCH) {
                activity = new Activity(IndexActivity.Kind.REBUILDING, from, ids.size());
                progress.accept(from, ids.size());
                if (isClosed()) {
                    return;
                }
                var some = ids.subList(from, Math.min(ids.size(), from + BATCH));
                for (IndexEntry entry : assembly.entries(some)) {
                    rebuild.add(entry);
                }
            }
            for (Surroundings some : surroundings.all()) {
                rebuild.add(some);
            }
            rebuild.commit(database, position);
            progress.accept(ids.size(), ids.size());
            LOG.info("Search index rebuilt from {} records", ids.size());
        } finally {
            activity = null;
        }
    }

    private boolean isClosed() {
        return closing.getCount() == 0;
    }

    private static long last(List<Change> changes, long otherwise) {
        return changes.isEmpty() ? otherwise : changes.getLast().position();
    }

    private static List<String> ids(List<Change> changes, Subject subject) {
        return changes.stream()
                .filter(change -> change.subject() == subject)
                .map(Change::id)
                .toList();
    }

    private void exclusively(Work task) {
        work.lock();
        try {
            task.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing the search index", e);
        } finally {
            work.unlock();
        }
    }

    private static void joinUninterrupted(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // finish first: the database must be left in order
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
