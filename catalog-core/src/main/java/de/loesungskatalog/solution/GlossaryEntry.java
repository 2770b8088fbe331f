package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A term of art that the record explains. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GlossaryEntry(String term, String meaning) {}
