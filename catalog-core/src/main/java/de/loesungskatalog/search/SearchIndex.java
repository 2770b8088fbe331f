package de.loesungskatalog.search;

import de.loesungskatalog.solution.SolutionId;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The writing side of the engine. The index is a cache of the database and may be deleted at any
 * time.
 *
 * <p>One writer at a time; searching goes on meanwhile.
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * Position of the database up to which the index is complete.
     *
     * @return -1 if the index belongs to another database, has another format, is unreadable or
     *     does not exist: then only {@link #rebuild} helps
     */
    long position(UUID database);

    /**
     * Starts an update of the live index; until it is closed, by the same thread, other writing
     * waits.
     */
    Update update() throws IOException;

    /** Makes the change, commits it durably under this position and shows the result. */
    default void apply(IndexChange change, UUID database, long position) throws IOException {
        try (Update update = update()) {
            update.add(change);
            update.commit(database, position);
        }
    }

    /**
     * Reads all of the live index and compares it with its checksums. Searching goes on meanwhile,
     * writing waits.
     *
     * @throws IOException if it cannot be read at all
     */
    Health examine() throws IOException;

    /**
     * How the index is.
     *
     * @param problem what is damaged, for the log; empty if everything can be read
     * @param solutions everything that can be found; empty with a problem
     */
    record Health(Optional<String> problem, Set<SolutionId> solutions) {

        public Health {
            solutions = Set.copyOf(solutions);
        }
    }

    /**
     * Makes searching cheaper, if the index has become untidy by changes; takes some seconds then,
     * during which writing waits and searching goes on.
     *
     * @param tooMany how many parts more than it needs make it untidy, at least 1
     */
    void tidy(int tooMany) throws IOException;

    /** Starts an empty index beside the live one. */
    Rebuild rebuild() throws IOException;

    @Override
    void close() throws IOException;

    /**
     * Changes of the live index that are shown together: a commit costs as much as some hundred
     * records. Closing it without commit takes them back.
     */
    interface Update extends AutoCloseable {

        /**
         * Makes the change; searching sees nothing of it yet. Several threads may do so at once.
         */
        void add(IndexChange change) throws IOException;

        /** Commits durably under this position and shows the result. At most once. */
        void commit(UUID database, long position) throws IOException;

        @Override
        void close() throws IOException;
    }

    /**
     * An index in the making. Closing it without commit discards it; the live index stays as it is.
     */
    interface Rebuild extends AutoCloseable {

        void add(IndexEntry entry) throws IOException;

        void add(Surroundings surroundings) throws IOException;

        /**
         * Commits durably under this position and puts the new index in the place of the old one.
         */
        void commit(UUID database, long position) throws IOException;

        @Override
        void close() throws IOException;
    }
}
