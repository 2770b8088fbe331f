package de.loesungskatalog.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.solution.Provenance;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A series of events as {@code events/<id>.yml} describes it, with its dates, their stands and
 * talks. Immutable; a key that is absent means: not known.
 *
 * @param date day, month or year (ISO 8601), or the words of the source
 * @param unknown what no source tells yet, said openly
 * @param standsNote how the lists of stands came about
 * @param talks talks that cannot be assigned to a date
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "kind",
    "title",
    "date",
    "format",
    "hosts",
    "description",
    "figures",
    "unknown",
    "standsNote",
    "dates",
    "talks",
    "provenance"
})
public record EventSeries(
        EventId id,
        EventKind kind,
        String title,
        @Nullable String date,
        @Nullable String format,
        List<OrganisationId> hosts,
        @Nullable String description,
        List<String> figures,
        List<String> unknown,
        @Nullable String standsNote,
        List<Event> dates,
        List<Talk> talks,
        @Nullable Provenance provenance) {

    public static final int MAX_TITLE = 300; // as for solutions

    public EventSeries {
        if (title.isBlank() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException(
                    "title has 1 to " + MAX_TITLE + " characters, not: " + title);
        }
        hosts = Lists.orEmpty(hosts);
        figures = Lists.orEmpty(figures);
        unknown = Lists.orEmpty(unknown);
        dates = Lists.orEmpty(dates);
        talks = Lists.orEmpty(talks);
    }
}
