package de.loesungskatalog.web.home;

import de.loesungskatalog.web.topic.TopicTile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The home page as the template shows it.
 *
 * @param fields the four fields of the fair
 * @param numbers extent of the catalogue; absent while it is empty
 */
record HomeView(
        List<TopicTile> topics,
        List<FairField> fields,
        List<NewSolution> newest,
        @Nullable Numbers numbers) {

    /** An entry point under the name that the fair used. */
    record FairField(String name, String url, String icon) {}

    /** A solution in the list of the newest. */
    record NewSolution(
            String title,
            String url,
            @Nullable String summary,
            @Nullable String status,
            @Nullable String updated) {}

    /** Counted in the data, never written by hand. */
    record Numbers(String solutions, String documents, String pages, String organisations) {}
}
