package de.loesungskatalog.web.region;

import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.search.ResultCard;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page of a model region as the template shows it.
 *
 * @param hosted dates to which it invited
 * @param searchUrl the same solutions as results, with all filters
 */
record RegionView(
        String name,
        List<Member> members,
        List<Hosted> hosted,
        long total,
        String searchUrl,
        List<ResultCard> cards) {

    /** A member, with a page if it is an organisation of the catalogue. */
    record Member(String name, @Nullable String url) {

        static Member of(String name, @Nullable Organisation known) {
            return new Member(name, known == null ? null : Addresses.organisation(known.id()));
        }
    }

    /** A date of a series. */
    record Hosted(
            String title, String url, String series, @Nullable String when, int stands, int talks) {

        static Hosted of(EventSeries series, Event date) {
            return new Hosted(
                    date.title(),
                    Addresses.event(series.id()) + "#" + date.id(),
                    series.title(),
                    date.date() == null ? null : German.when(date.date()),
                    date.stands().size(),
                    date.talks().size());
        }
    }
}
