package de.loesungskatalog.event;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

/** Rows of the table {@code event_series}. */
interface EventSeriesRows extends ListCrudRepository<EventSeriesRow, String> {

    @Query("select * from event_series order by id")
    List<EventSeriesRow> ordered();
}
