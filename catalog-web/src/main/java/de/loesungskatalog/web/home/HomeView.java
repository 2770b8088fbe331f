package de.loesungskatalog.web.home;

import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.solution.Completeness;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.topic.TopicTile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The home page as the template shows it.
 *
 * @param fields the four fields of the fair
 * @param complete solutions whose records answer most questions
 * @param numbers extent of the catalogue; absent while it is empty
 */
record HomeView(
        List<TopicTile> topics,
        List<FairField> fields,
        List<Teaser> newest,
        List<Teaser> complete,
        List<Series> events,
        @Nullable Numbers numbers) {

    /**
     * An entry point under the name that the fair used.
     *
     * @param count solutions in it; absent while the index cannot tell
     */
    record FairField(String name, String url, String icon, @Nullable Long count) {

        static FairField of(String name, TopicTile topic) {
            return new FairField(name, topic.url(), topic.code(), topic.count());
        }
    }

    /** A solution in a row of cards. */
    record Teaser(
            String title,
            String url,
            @Nullable String summary,
            @Nullable SolutionStatus status,
            @Nullable String updated,
            Completeness completeness) {

        static Teaser of(Solution solution) {
            return new Teaser(
                    solution.title(),
                    Addresses.solution(solution.id()),
                    solution.summary(),
                    solution.status(),
                    solution.updated() == null ? null : German.date(solution.updated()),
                    Completeness.of(solution));
        }
    }

    /** A series of events. */
    record Series(
            String title,
            String url,
            @Nullable String when,
            @Nullable String description,
            int dates,
            int stands,
            int talks) {

        static Series of(EventSeries series) {
            return new Series(
                    series.title(),
                    Addresses.event(series.id()),
                    series.date() == null ? null : German.when(series.date()),
                    series.description(),
                    series.dates().size(),
                    series.dates().stream().map(Event::stands).mapToInt(List::size).sum(),
                    series.talks().size()
                            + series.dates().stream().map(Event::talks).mapToInt(List::size).sum());
        }
    }

    /** Counted in the data, never written by hand. */
    record Numbers(String solutions, String documents, String pages, String organisations) {}
}
