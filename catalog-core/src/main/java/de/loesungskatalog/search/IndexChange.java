package de.loesungskatalog.search;

import de.loesungskatalog.solution.SolutionId;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is to become of the index.
 *
 * @param entries solutions to add or replace
 * @param removed solutions that are public no longer
 * @param surroundings neighbours to add or replace
 */
public record IndexChange(
        List<IndexEntry> entries, Set<SolutionId> removed, List<Surroundings> surroundings) {

    public IndexChange {
        entries = List.copyOf(entries);
        removed = Set.copyOf(removed);
        surroundings = List.copyOf(surroundings);
    }

    /** A change of solutions only. */
    public static IndexChange of(List<IndexEntry> entries, Collection<SolutionId> removed) {
        return new IndexChange(entries, Set.copyOf(removed), List.of());
    }
}
