package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * A link to a page about the solution.
 *
 * @param kind website, repository, documentation, press or other
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Link(String label, String url, @Nullable String kind) {}
