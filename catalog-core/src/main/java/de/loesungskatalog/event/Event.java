package de.loesungskatalog.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.solution.SolutionId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One date of a series.
 *
 * @param titleIsOfficial whether the source gives this title; otherwise the editors worded it
 * @param sequence position within the series, only when a source states it
 * @param host organisation that invited
 * @param hostMembers organisations behind the host
 * @param region code of a model region, or the name of another region
 * @param stands solutions that were shown, see the note of the series
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "title",
    "titleIsOfficial",
    "date",
    "dateUntil",
    "sequence",
    "host",
    "hostMembers",
    "region",
    "format",
    "description",
    "stands",
    "talks",
    "provenance"
})
public record Event(
        EventId id,
        String title,
        @Nullable Boolean titleIsOfficial,
        @Nullable String date,
        @Nullable String dateUntil,
        @Nullable Integer sequence,
        @Nullable OrganisationId host,
        List<OrganisationId> hostMembers,
        @Nullable String region,
        @Nullable String format,
        @Nullable String description,
        List<SolutionId> stands,
        List<Talk> talks,
        @Nullable Provenance provenance) {

    public Event {
        hostMembers = Lists.orEmpty(hostMembers);
        stands = Lists.orEmpty(stands);
        talks = Lists.orEmpty(talks);
    }
}
