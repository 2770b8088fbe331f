package de.loesungskatalog.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.Neighbour;
import de.loesungskatalog.search.Neighbour.Kind;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.web.Addresses;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What surrounds the solutions: events with their talks and stands, and organisations. */
@RestController
@RequestMapping("/api/v1")
class SurroundingsApi {

    private static final Set<Kind> EVENTS = EnumSet.of(Kind.EVENT, Kind.TALK, Kind.STAND);
    private static final int MOST = 50; // beyond it, more words help more than more answers

    private final SolutionSearch search;
    private final Events events;
    private final Organisations organisations;

    SurroundingsApi(SolutionSearch search, Events events, Organisations organisations) {
        this.search = search;
        this.events = events;
        this.organisations = organisations;
    }

    /**
     * An event, a talk or a stand.
     *
     * @param context what it is a part of
     * @param solution what a stand shows
     */
    @JsonPropertyOrder({"kind", "id", "series", "title", "context", "when", "solution", "url"})
    record EventAnswer(
            String kind,
            String id,
            @Nullable String series,
            String title,
            @Nullable String context,
            @Nullable String when,
            @Nullable SolutionId solution,
            String url) {

        static EventAnswer of(Neighbour found) {
            return new EventAnswer(
                    found.kind().name().toLowerCase(Locale.ROOT),
                    found.id(),
                    found.series(),
                    found.title(),
                    found.context(),
                    found.when(),
                    found.solution(),
                    Addresses.neighbour(found));
        }
    }

    /** What the words mean, best first; without words all series and their dates. */
    @Operation(
            summary = "Events, talks and stands that the words mean",
            description = "Without words all series and their dates")
    @GetMapping("/events")
    List<EventAnswer> events(@RequestParam(defaultValue = "") String q) {
        Stream<Neighbour> found =
                q.isBlank()
                        ? events.all().stream().flatMap(SurroundingsApi::dates)
                        : search.neighbours(q, EVENTS, MOST).stream();
        return found.map(EventAnswer::of).toList();
    }

    private static Stream<Neighbour> dates(EventSeries series) {
        String id = series.id().value();
        Neighbour whole =
                new Neighbour(
                        Kind.EVENT,
                        id,
                        id,
                        series.title(),
                        series.kind().label(),
                        series.date(),
                        null);
        return Stream.concat(
                Stream.of(whole),
                series.dates().stream()
                        .map(
                                date ->
                                        new Neighbour(
                                                Kind.EVENT,
                                                date.id().value(),
                                                id,
                                                date.title(),
                                                series.title(),
                                                date.date(),
                                                null)));
    }

    /** Those that the words name, best first; without words all. */
    @Operation(summary = "Organisations that the words name", description = "Without words all")
    @GetMapping("/organisations")
    List<Organisation> organisations(@RequestParam(defaultValue = "") String q) {
        if (q.isBlank()) {
            return organisations.all();
        }
        List<OrganisationId> found =
                search.neighbours(q, EnumSet.of(Kind.ORGANISATION), MOST).stream()
                        .map(neighbour -> new OrganisationId(neighbour.id()))
                        .toList();
        Map<OrganisationId, Organisation> known =
                organisations.findAll(found).values().stream()
                        .collect(Collectors.toMap(Organisation::id, one -> one));
        return found.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
