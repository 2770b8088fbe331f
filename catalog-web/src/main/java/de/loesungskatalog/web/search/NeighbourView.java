package de.loesungskatalog.web.search;

import de.loesungskatalog.search.Neighbour;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * An event, a talk, a stand or an organisation beside the results.
 *
 * @param kind part of the message key that names the kind
 * @param when as pages write dates
 */
record NeighbourView(
        String kind, String title, @Nullable String context, @Nullable String when, String url) {

    static NeighbourView of(Neighbour neighbour) {
        return new NeighbourView(
                neighbour.kind().name().toLowerCase(Locale.ROOT),
                neighbour.title(),
                neighbour.context(),
                neighbour.when() == null ? null : German.when(neighbour.when()),
                Addresses.neighbour(neighbour));
    }
}
