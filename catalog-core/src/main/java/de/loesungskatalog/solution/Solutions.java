package de.loesungskatalog.solution;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.change.Subject;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All solutions of the catalogue, whatever their publication. The database is the truth.
 *
 * <p>Each change is noted in the outbox within the same transaction, so that the search index can
 * follow. Thread-safe.
 */
@Repository
public class Solutions {

    private final SolutionRows rows;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    Solutions(SolutionRows rows, Outbox outbox, TransactionTemplate transactions) {
        this.rows = rows;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    public Optional<Solution> find(SolutionId id) {
        return rows.findById(id.value()).map(SolutionRow::solution);
    }

    /** The solution, if the public may see it. */
    public Optional<Solution> findPublished(SolutionId id) {
        return find(id).filter(Solution::isPublished);
    }

    /** Several solutions at once; ids that do not exist are absent from the answer. */
    public Map<SolutionId, Solution> findAll(Collection<SolutionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.byIds(ids.stream().map(SolutionId::value).toList()).stream()
                .map(SolutionRow::solution)
                .collect(Collectors.toMap(Solution::id, Function.identity()));
    }

    /** Ids of all solutions in alphabetical order. */
    public List<SolutionId> ids() {
        return rows.ids().stream().map(SolutionId::new).toList();
    }

    /** Ids of all solutions that the public may see, in alphabetical order. */
    public List<SolutionId> publishedIds() {
        return rows.publishedIds().stream().map(SolutionId::new).toList();
    }

    /** Published solutions, most recently updated first. */
    public List<Solution> newest(int limit) {
        return rows.newest(limit).stream().map(SolutionRow::solution).toList();
    }

    /** Published solutions whose records answer most questions, see {@link Completeness}. */
    public List<Solution> mostComplete(int limit) {
        return rows.mostComplete(limit).stream().map(SolutionRow::solution).toList();
    }

    public long countPublished() {
        return rows.countPublished();
    }

    /**
     * Stores a solution, new or not.
     *
     * @return whether anything changed; an equal record is left alone
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else stored it
     *     meanwhile
     */
    public boolean save(Solution solution) {
        return Boolean.TRUE.equals(transactions.execute(status -> saveNow(solution)));
    }

    private boolean saveNow(Solution solution) {
        Optional<SolutionRow> stored = rows.findById(solution.id().value());
        SolutionRow row = SolutionRow.of(solution, stored.map(SolutionRow::version).orElse(null));
        if (stored.filter(row::says).isPresent()) {
            return false;
        }
        rows.save(row);
        outbox.changed(Subject.SOLUTION, solution.id().value());
        return true;
    }
}
