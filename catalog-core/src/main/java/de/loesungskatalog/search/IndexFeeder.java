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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ForkJoinTask;
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
    private static final int PART = 5; // entries that a core has with all their text in memory

    private final SearchIndex index;
    private final EntryAssembly assembly;
    private final SurroundingsAssembly surroundings;
    private final Outbox outbox;
    private final ReentrantLock work = new ReentrantLock();
    private final IndexFollower follower;
    private volatile @Nullable Activity activity;

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
        this.follower =
                new IndexFollower(
                        () -> exclusively(this::follow),
                        tooMany -> exclusively(() -> index.tidy(tooMany)));
    }

    /**
     * Returns when everything that is stored at the time of the call can be found.
     *
     * @throws UncheckedIOException if the index cannot be written; it then still shows what it
     *     showed before
     */
    public void catchUp() {
        boolean isWatched = follower.isRunning() && pace() == Pace.WATCHED;
        // By the thread that follows, if people wait for it: who calls may stand back further
        if (!isWatched || !follower.follows()) {
            exclusively(this::follow);
        }
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

    /** Follows the database in a thread of its own from now on, so closely that people see it. */
    public void start() {
        follower.start(Pace.WATCHED);
    }

    /**
     * The same for work at whose end {@link #catchUp} is called, with no more commits than it takes
     * not to begin anew after a crash. Where people search, it stays as close as it is.
     */
    public void accompany() {
        follower.start(Pace.UNWATCHED);
    }

    Pace pace() {
        return follower.pace();
    }

    /**
     * Whether a thread of its own follows, so that an index that is behind will not be for long.
     */
    public boolean isFollowing() {
        return follower.isRunning();
    }

    /** Says that something was stored. Returns at once. */
    public void wake() {
        follower.wake();
    }

    /** How far a running rebuild is; empty when none runs. */
    public Optional<Activity> activity() {
        return Optional.ofNullable(activity);
    }

    @Override
    public void close() {
        follower.close();
    }

    private void follow() throws IOException {
        UUID database = outbox.database();
        long stored = outbox.position();
        long indexed = index.position(database);
        if (indexed < 0 || indexed > stored) { // greater: the database came back from a backup
            rebuildNow((done, total) -> {});
            indexed = index.position(database);
        }
        while (indexed < stored && !follower.isClosed()) {
            indexed = update(database, indexed, stored);
        }
    }

    /** Applies what comes after a position, for as long as the pace allows, and shows it. */
    private long update(UUID database, long from, long to) throws IOException {
        long begin = System.nanoTime();
        long indexed = from;
        try (SearchIndex.Update update = index.update()) {
            while (indexed < to
                    && !follower.isClosed()
                    && (indexed == from || pace().allows(System.nanoTime() - begin))) {
                int batch = pace().batch();
                List<Change> changes = outbox.after(indexed, batch);
                addAll(update, changes);
                // fewer than asked for: whatever else lies before `to` was changed again later
                indexed =
                        changes.size() < batch
                                ? Math.max(to, last(changes, indexed))
                                : last(changes, indexed);
            }
            update.commit(database, indexed);
        }
        return indexed;
    }

    /**
     * Reading records and taking their texts apart is what an import waits for: in parts, on all
     * cores. Returns or fails when all parts have ended, so that none is left to meet a closed
     * index.
     */
    private void addAll(SearchIndex.Update update, List<Change> changes) throws IOException {
        List<ForkJoinTask<?>> parts = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += PART) {
            List<Change> part = changes.subList(from, Math.min(changes.size(), from + PART));
            parts.add(ForkJoinTask.adapt(() -> add(update, part)).fork());
        }
        parts.reversed().forEach(ForkJoinTask::quietlyJoin);
        try {
            parts.forEach(ForkJoinTask::join);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(SearchIndex.Update update, List<Change> changes) {
        try {
            update.add(change(changes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                if (follower.isClosed()) {
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

    private interface Work {
        void run() throws IOException;
    }
}
