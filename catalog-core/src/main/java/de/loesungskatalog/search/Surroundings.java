package de.loesungskatalog.search;

import de.loesungskatalog.event.EventId;
import de.loesungskatalog.organisation.OrganisationId;

import java.util.List;

/**
 * Neighbours that come from one record, and are replaced together.
 *
 * @param source of which record; unique among all, and never the id of a solution
 */
public record Surroundings(String source, List<Indexed> neighbours) {

    public Surroundings {
        neighbours = List.copyOf(neighbours);
    }

    /**
     * A neighbour with the words it is found by.
     *
     * @param text besides its title; empty for stands, which are found by what they show
     */
    public record Indexed(Neighbour neighbour, List<String> text) {

        public Indexed {
            text = List.copyOf(text);
        }
    }

    static String source(EventId series) {
        return "event:" + series;
    }

    static String source(OrganisationId organisation) {
        return "organisation:" + organisation;
    }
}
