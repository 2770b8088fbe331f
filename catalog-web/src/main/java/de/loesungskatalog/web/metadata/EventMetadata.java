package de.loesungskatalog.web.metadata;

import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.SiteAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A series of events in the words of schema.org. Thread-safe. */
@Component
public class EventMetadata {

    /** A year, a month or a day; the words of a source are no date. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final SiteAddress site;
    private final Organisations organisations;

    EventMetadata(SiteAddress site, Organisations organisations) {
        this.site = site;
        this.organisations = organisations;
    }

    public PageMetadata of(EventSeries series) {
        Map<OrganisationId, Organisation> known =
                organisations.findAll(
                        Stream.concat(
                                        series.hosts().stream(),
                                        series.dates().stream()
                                                .flatMap(date -> Stream.ofNullable(date.host())))
                                .toList());
        String url = site.of("/veranstaltungen/" + series.id());
        LinkedData data =
                LinkedData.of("EventSeries")
                        .with("name", series.title())
                        .with("description", series.description())
                        .with("url", url)
                        .with("startDate", date(series.date()))
                        .withAll("organizer", organisers(series.hosts(), known))
                        .withAll(
                                "subEvent",
                                series.dates().stream()
                                        .map(date -> event(date, url, known))
                                        .toList());
        return new PageMetadata(
                url, series.title(), series.description(), null, List.of(data.json()));
    }

    private LinkedData event(Event event, String url, Map<OrganisationId, Organisation> known) {
        return LinkedData.of("Event")
                .with("name", event.title())
                .with("description", event.description())
                .with("url", url + "#" + event.id())
                .with("startDate", date(event.date()))
                .with("endDate", date(event.dateUntil()))
                .withAll("organizer", organisers(hosts(event), known));
    }

    private static List<OrganisationId> hosts(Event event) {
        OrganisationId host = event.host();
        return host == null ? List.of() : List.of(host);
    }

    private List<LinkedData> organisers(
            List<OrganisationId> ids, Map<OrganisationId, Organisation> known) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(
                        organisation ->
                                LinkedData.of("Organization")
                                        .with("name", organisation.name())
                                        .with(
                                                "url",
                                                site.of(Addresses.organisation(organisation.id()))))
                .toList();
    }

    private static @Nullable String date(@Nullable String when) {
        return when != null && DATE.matcher(when).matches() ? when : null;
    }
}
