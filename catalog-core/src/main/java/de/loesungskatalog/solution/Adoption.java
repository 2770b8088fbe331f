package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * "Wir nutzen das auch": another organisation that uses the solution or wants to.
 *
 * @param organisation its name, as the source states it
 * @param municipalityKey official key (ARS or AGS), only when a source gives it
 * @param since year or date as the source states it
 * @param source where this was read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Adoption(
        String organisation,
        @Nullable String municipalityKey,
        AdoptionState state,
        @Nullable String since,
        @Nullable String source) {}
