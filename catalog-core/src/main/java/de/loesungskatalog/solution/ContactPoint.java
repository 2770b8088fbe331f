package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * The office to ask. Never a person.
 *
 * @param role what the office does for the solution
 * @param notFor what it should not be asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ContactPoint(
        String unit,
        @Nullable String role,
        @Nullable String url,
        @Nullable String topics,
        @Nullable String notFor) {}
