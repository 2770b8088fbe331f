package de.loesungskatalog.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A talk, panel or presentation.
 *
 * @param id unique within the series
 * @param titleIsOfficial whether the source gives this title; otherwise the editors worded it
 * @param host name of the inviting body, where it is not the host of the date
 * @param speakers organisations as the source names them; never persons
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "title",
    "titleIsOfficial",
    "date",
    "dateUntil",
    "host",
    "format",
    "topics",
    "speakers",
    "solutions",
    "description",
    "provenance"
})
public record Talk(
        EventId id,
        String title,
        @Nullable Boolean titleIsOfficial,
        @Nullable String date,
        @Nullable String dateUntil,
        @Nullable String host,
        @Nullable String format,
        List<TopicArea> topics,
        List<String> speakers,
        List<SolutionId> solutions,
        @Nullable String description,
        @Nullable Provenance provenance) {

    public Talk {
        topics = Lists.orEmpty(topics);
        speakers = Lists.orEmpty(speakers);
        solutions = Lists.orEmpty(solutions);
    }
}
