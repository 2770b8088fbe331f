package de.loesungskatalog.solution;

import de.loesungskatalog.change.RecordText;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A solution as a table row: the columns that SQL asks for, and the whole record as JSON. See
 * docs/decisions/0004-records-as-json.md.
 */
@Table("solution")
record SolutionRow(
        @Id String id,
        @Version @Nullable Long version,
        String publication,
        String title,
        @Nullable LocalDate updated,
        @Nullable Integer completeness,
        String contentHash,
        String recordJson) {

    static SolutionRow of(Solution solution, @Nullable Long version) {
        RecordText text = RecordText.of(solution);
        return new SolutionRow(
                solution.id().value(),
                version,
                solution.publication().code(),
                solution.title(),
                solution.updated(),
                Completeness.of(solution).answered(),
                text.hash(),
                text.json());
    }

    /** Whether the other row has the same content, and everything that is derived from it. */
    boolean says(SolutionRow other) {
        return contentHash.equals(other.contentHash)
                && Objects.equals(completeness, other.completeness);
    }

    Solution solution() {
        return RecordText.read(recordJson, Solution.class);
    }
}
