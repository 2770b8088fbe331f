package de.loesungskatalog.web.topic;

import de.loesungskatalog.web.search.ResultCard;

import java.util.List;

/**
 * The page of a topic area as the template shows it.
 *
 * @param searchUrl the same solutions as results, with all filters
 * @param states how far the solutions are, for the first choice that people make
 * @param situations life and business situations of the area
 * @param ozgServices how many OZG services belong to it
 * @param safety whether the fair called it "Sicherheit", which is our own mapping
 */
record TopicView(
        String code,
        String label,
        String searchUrl,
        long total,
        List<ResultCard> cards,
        List<State> states,
        List<String> situations,
        int ozgServices,
        boolean safety) {

    /** How many of the solutions are in this state, and where they are shown. */
    record State(String label, long count, String url) {}
}
