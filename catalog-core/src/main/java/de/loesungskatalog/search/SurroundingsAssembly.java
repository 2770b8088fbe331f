package de.loesungskatalog.search;

import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventId;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.event.Talk;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.Neighbour.Kind;
import de.loesungskatalog.search.Surroundings.Indexed;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads events and organisations from the database as neighbours of the solutions. A stand carries
 * the id of its solution only: what it shows is known to those who may see the solution.
 */
final class SurroundingsAssembly {

    private final Events events;
    private final Organisations organisations;

    SurroundingsAssembly(Events events, Organisations organisations) {
        this.events = events;
        this.organisations = organisations;
    }

    List<Surroundings> all() {
        return Stream.concat(
                        events.all().stream().map(SurroundingsAssembly::of),
                        organisations.all().stream().map(SurroundingsAssembly::of))
                .toList();
    }

    List<Surroundings> of(Collection<EventId> series, Collection<OrganisationId> changed) {
        return Stream.concat(
                        series.stream()
                                .map(events::find)
                                .flatMap(Optional::stream)
                                .map(SurroundingsAssembly::of),
                        organisations.findAll(changed).values().stream()
                                .sorted((a, b) -> a.id().compareTo(b.id()))
                                .map(SurroundingsAssembly::of))
                .toList();
    }

    private static Surroundings of(Organisation organisation) {
        Neighbour neighbour =
                new Neighbour(
                        Kind.ORGANISATION,
                        organisation.id().value(),
                        null,
                        organisation.name(),
                        organisation.kind().label(),
                        null,
                        null);
        return new Surroundings(
                Surroundings.source(organisation.id()),
                List.of(new Indexed(neighbour, organisation.members())));
    }

    private static Surroundings of(EventSeries series) {
        List<Indexed> neighbours = new ArrayList<>();
        neighbours.add(
                new Indexed(
                        new Neighbour(
                                Kind.EVENT,
                                series.id().value(),
                                series.id().value(),
                                series.title(),
                                series.kind().label(),
                                series.date(),
                                null),
                        texts(series.description(), series.format())));
        for (Event date : series.dates()) {
            neighbours.add(date(series, date));
            date.stands().stream()
                    .map(
                            shown ->
                                    new Neighbour(
                                            Kind.STAND,
                                            date.id().value(),
                                            series.id().value(),
                                            date.title(),
                                            date.title(),
                                            date.date(),
                                            shown))
                    .forEach(stand -> neighbours.add(new Indexed(stand, List.of())));
            date.talks().forEach(talk -> neighbours.add(talk(series, date.title(), talk)));
        }
        series.talks().forEach(talk -> neighbours.add(talk(series, series.title(), talk)));
        return new Surroundings(Surroundings.source(series.id()), neighbours);
    }

    private static Indexed date(EventSeries series, Event date) {
        return new Indexed(
                new Neighbour(
                        Kind.EVENT,
                        date.id().value(),
                        series.id().value(),
                        date.title(),
                        series.title(),
                        date.date(),
                        null),
                texts(date.description(), date.region(), date.format()));
    }

    private static Indexed talk(EventSeries series, String context, Talk talk) {
        return new Indexed(
                new Neighbour(
                        Kind.TALK,
                        talk.id().value(),
                        series.id().value(),
                        talk.title(),
                        context,
                        talk.date(),
                        null),
                Stream.of(
                                texts(talk.description(), talk.host(), talk.format()),
                                talk.speakers(),
                                talk.topics().stream().map(TopicArea::label).toList())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> texts(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }
}
