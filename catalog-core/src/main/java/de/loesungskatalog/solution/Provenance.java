package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a record or a document comes from.
 *
 * @param sources addresses that were read
 * @param unsourced names of fields that no source confirms yet; "all" for the whole record
 * @param readOn day on which the sources were read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Provenance(
        List<String> sources,
        @Nullable Confidence confidence,
        List<String> unsourced,
        @Nullable String compiledBy,
        @Nullable LocalDate readOn) {

    public static final Provenance UNKNOWN = new Provenance(List.of(), null, List.of(), null, null);

    public Provenance {
        sources = Lists.orEmpty(sources);
        unsourced = Lists.orEmpty(unsourced);
    }
}
