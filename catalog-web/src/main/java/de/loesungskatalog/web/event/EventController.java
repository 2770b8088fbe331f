package de.loesungskatalog.web.event;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.SourceDocuments.FirstPage;
import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.event.Talk;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.Pictures;
import de.loesungskatalog.web.event.SeriesView.Deck;
import de.loesungskatalog.web.metadata.EventMetadata;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events: the list of series, and a page each. The address of a date leads to its place there. */
@Controller
class EventController {

    private final Events events;
    private final Organisations organisations;
    private final Solutions solutions;
    private final SourceDocuments documents;
    private final Pictures pictures;
    private final Taxonomy taxonomy;
    private final EventMetadata metadata;

    EventController(
            Events events,
            Organisations organisations,
            Solutions solutions,
            SourceDocuments documents,
            Pictures pictures,
            Taxonomy taxonomy,
            EventMetadata metadata) {
        this.events = events;
        this.organisations = organisations;
        this.solutions = solutions;
        this.documents = documents;
        this.pictures = pictures;
        this.taxonomy = taxonomy;
        this.metadata = metadata;
    }

    @GetMapping("/veranstaltungen")
    String events(Model model) {
        model.addAttribute(
                "series", events.all().stream().map(series -> view(series, Map.of())).toList());
        return "event/events";
    }

    @GetMapping("/veranstaltungen/{id}")
    String event(@PathVariable String id, Model model) {
        for (EventSeries series : events.all()) {
            if (series.id().value().equals(id)) {
                model.addAttribute("series", view(series, decks(series)));
                model.addAttribute("metadata", metadata.of(series));
                return "event/series";
            }
            if (series.dates().stream().anyMatch(date -> date.id().value().equals(id))) {
                return "redirect:" + Addresses.event(series.id()) + "#" + id;
            }
        }
        throw new PageNotFoundException("No event " + id);
    }

    private SeriesView view(EventSeries series, Map<SolutionId, Deck> decks) {
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
        return new SeriesViews(
                        organisations.findAll(hosts), solutions.findAll(shown), decks, taxonomy)
                .of(series);
    }

    /** The first slides of each solution at a stand. */
    private Map<SolutionId, Deck> decks(EventSeries series) {
        Set<SolutionId> stands = stands(series).collect(Collectors.toSet());
        Map<DocumentId, FirstPage> first = documents.firstPages(stands);
        Map<SolutionId, Deck> decks = new HashMap<>();
        documents
                .of(stands)
                .forEach(
                        (solution, all) ->
                                all.stream()
                                        .filter(SourceDocument::isPublic)
                                        .filter(d -> d.type() == DocumentType.SLIDES)
                                        .findFirst()
                                        .map(d -> deck(d, first.get(d.id())))
                                        .ifPresent(deck -> decks.put(solution, deck)));
        return decks;
    }

    private Deck deck(SourceDocument document, @Nullable FirstPage first) {
        return new Deck(
                document.title(),
                Addresses.document(document.id()),
                pictures.cover(document, first).orElse(null));
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
