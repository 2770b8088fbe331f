package de.loesungskatalog.event;

import de.loesungskatalog.change.RecordText;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A series of events as a table row. */
@Table("event_series")
record EventSeriesRow(
        @Id String id,
        @Version @Nullable Long version,
        String title,
        String contentHash,
        String recordJson) {

    static EventSeriesRow of(EventSeries series, @Nullable Long version) {
        RecordText text = RecordText.of(series);
        return new EventSeriesRow(
                series.id().value(), version, series.title(), text.hash(), text.json());
    }

    EventSeries series() {
        return RecordText.read(recordJson, EventSeries.class);
    }
}
