package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * A question that others asked, with its answer in Markdown.
 *
 * @param id unique within the solution; part of the anchor {@code #frage-ID}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Faq(String id, String question, String answer, @Nullable String source) {}
