package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A dated step of the project.
 *
 * @param when year, month or day (ISO 8601), or the words of the source
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Milestone(String when, String what) {}
