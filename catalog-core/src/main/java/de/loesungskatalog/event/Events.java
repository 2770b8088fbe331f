package de.loesungskatalog.event;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.change.Subject;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;

/**
 * All series of events. Changes are noted in the outbox within the same transaction. Thread-safe.
 */
@Repository
public class Events {

    private final EventSeriesRows rows;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    Events(EventSeriesRows rows, Outbox outbox, TransactionTemplate transactions) {
        this.rows = rows;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    public Optional<EventSeries> find(EventId id) {
        return rows.findById(id.value()).map(EventSeriesRow::series);
    }

    /** All series by id. */
    public List<EventSeries> all() {
        return rows.ordered().stream().map(EventSeriesRow::series).toList();
    }

    /** Stores a series, new or not; says whether anything changed. */
    public boolean save(EventSeries series) {
        return Boolean.TRUE.equals(transactions.execute(status -> saveNow(series)));
    }

    private boolean saveNow(EventSeries series) {
        Optional<EventSeriesRow> stored = rows.findById(series.id().value());
        EventSeriesRow row =
                EventSeriesRow.of(series, stored.map(EventSeriesRow::version).orElse(null));
        if (stored.map(EventSeriesRow::contentHash).filter(row.contentHash()::equals).isPresent()) {
            return false;
        }
        rows.save(row);
        outbox.changed(Subject.EVENT, series.id().value());
        return true;
    }
}
