package de.loesungskatalog.web.event;

import de.loesungskatalog.web.WebLink;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A series of events as the template shows it.
 *
 * @param when absent when no source gives a date
 * @param unknown what nobody could find out yet
 * @param standsNote how the stands came together
 */
record SeriesView(
        String id,
        String url,
        String title,
        String kind,
        @Nullable String when,
        @Nullable String format,
        List<Named> hosts,
        @Nullable String description,
        List<String> figures,
        List<String> unknown,
        @Nullable String standsNote,
        List<DateView> dates,
        List<TalkView> talks,
        List<WebLink> sources) {

    /** A name with a page, if it has one here. */
    record Named(String name, @Nullable String url) {}

    /** A solution at a stand. */
    record StandView(String title, String url, @Nullable String summary) {}

    /**
     * A date of the series; its id is its anchor.
     *
     * @param official whether the title is the one of the source
     */
    record DateView(
            String id,
            String title,
            boolean official,
            @Nullable String when,
            @Nullable Named host,
            @Nullable String region,
            @Nullable String description,
            List<StandView> stands,
            List<TalkView> talks,
            List<WebLink> sources) {}

    /** A talk with the solutions it was about. */
    record TalkView(
            String id,
            String title,
            boolean official,
            @Nullable String when,
            List<String> speakers,
            @Nullable String description,
            List<Named> solutions,
            List<WebLink> sources) {}
}
