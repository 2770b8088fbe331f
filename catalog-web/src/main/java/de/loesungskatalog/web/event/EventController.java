package de.loesungskatalog.web.event;

import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.event.Talk;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.metadata.EventMetadata;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events: the list of series, and a page each. The address of a date leads to its place there. */
@Controller
class EventController {

    private final Events events;
    private final Organisations organisations;
    private final Solutions solutions;
    private final Taxonomy taxonomy;
    private final EventMetadata metadata;

    EventController(
            Events events,
            Organisations organisations,
            Solutions solutions,
            Taxonomy taxonomy,
            EventMetadata metadata) {
        this.events = events;
        this.organisations = organisations;
        this.solutions = solutions;
        this.taxonomy = taxonomy;
        this.metadata = metadata;
    }

    @GetMapping("/veranstaltungen")
    String events(Model model) {
        model.addAttribute("series", events.all().stream().map(this::view).toList());
        return "event/events";
    }

    @GetMapping("/veranstaltungen/{id}")
    String event(@PathVariable String id, Model model) {
        for (EventSeries series : events.all()) {
            if (series.id().value().equals(id)) {
                model.addAttribute("series", view(series));
                model.addAttribute("metadata", metadata.of(series));
                return "event/series";
            }
            if (series.dates().stream().anyMatch(date -> date.id().value().equals(id))) {
                return "redirect:/veranstaltungen/" + series.id() + "#" + id;
            }
        }
        throw new PageNotFoundException("No event " + id);
    }

    private SeriesView view(EventSeries series) {
        Set<OrganisationId> hosts =
                Stream.concat(
                                series.hosts().stream(),
                                series.dates().stream()
                                        .flatMap(date -> Stream.ofNullable(date.host())))
                        .collect(Collectors.toSet());
        Set<SolutionId> shown =
                Stream.concat(
                                talks(series).flatMap(talk -> talk.solutions().stream()),
                                stands(series))
                        .collect(Collectors.toSet());
        return new SeriesViews(organisations.findAll(hosts), solutions.findAll(shown), taxonomy)
                .of(series);
    }

    private static Stream<Talk> talks(EventSeries series) {
        return Stream.concat(
                series.talks().stream(),
                series.dates().stream().map(Event::talks).flatMap(List::stream));
    }

    private static Stream<SolutionId> stands(EventSeries series) {
        return series.dates().stream().map(Event::stands).flatMap(List::stream);
    }
}
