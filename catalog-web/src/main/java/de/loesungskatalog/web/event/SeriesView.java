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

    /**
     * A solution at a stand.
     *
     * @param topics names of its topic areas
     * @param deck its slides, if there are any
     */
    record StandView(
            String title,
            String url,
            @Nullable String summary,
            List<String> topics,
            @Nullable Deck deck) {}

    /**
     * The slides of a solution.
     *
     * @param picture small picture of the first slide
     */
    record Deck(String title, String url, @Nullable String picture) {}

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
            @Nullable Named region,
            @Nullable String description,
            List<StandView> stands,
            List<TalkView> talks,
            List<WebLink> sources) {}

    /** All solutions at stands, over all dates. */
    public int standCount() {
        return dates.stream().mapToInt(date -> date.stands().size()).sum();
    }

    /** All talks, over all dates and beside them. */
    public int talkCount() {
        return talks.size() + dates.stream().mapToInt(date -> date.talks().size()).sum();
    }

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
