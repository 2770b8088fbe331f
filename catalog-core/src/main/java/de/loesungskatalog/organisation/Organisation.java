package de.loesungskatalog.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A body that provides, develops, funds or uses solutions.
 *
 * @param website shown as delivered, only when a source states it
 * @param members names of members, for associations and model regions
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "name", "kind", "website", "members"})
public record Organisation(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        @Nullable String website,
        List<String> members) {

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Organisation " + id + " has no name");
        }
        members = members == null ? List.of() : List.copyOf(members);
    }
}
