package de.loesungskatalog.search;

import de.loesungskatalog.solution.SolutionId;

import org.jspecify.annotations.Nullable;

/**
 * Something beside the solutions that can be found: what happened with them, and who provides them.
 *
 * @param id of the series, date, talk or organisation; of the date for a stand
 * @param series the series of events it belongs to; null for organisations
 * @param title of a stand: that of the solution shown there
 * @param context what it is a part of, or what kind of organisation it is
 * @param when as the record says it
 * @param solution what a stand shows; null for all others
 */
public record Neighbour(
        Kind kind,
        String id,
        @Nullable String series,
        String title,
        @Nullable String context,
        @Nullable String when,
        @Nullable SolutionId solution) {

    /** What it is. */
    public enum Kind {
        /** A series of events or one of its dates. */
        EVENT,
        TALK,
        STAND,
        ORGANISATION
    }

    /** The same with the title of the solution it shows. */
    public Neighbour withTitle(String other) {
        return new Neighbour(kind, id, series, other, context, when, solution);
    }
}
