package de.loesungskatalog.web.event;

import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Talk;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.WebLink;
import de.loesungskatalog.web.event.SeriesView.DateView;
import de.loesungskatalog.web.event.SeriesView.Deck;
import de.loesungskatalog.web.event.SeriesView.Named;
import de.loesungskatalog.web.event.SeriesView.StandView;
import de.loesungskatalog.web.event.SeriesView.TalkView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts names and links in the place of ids; a solution that is not public is not mentioned. */
record SeriesViews(
        Map<OrganisationId, Organisation> organisations,
        Map<SolutionId, Solution> solutions,
        Map<SolutionId, Deck> decks,
        Taxonomy taxonomy) {

    SeriesView of(EventSeries series) {
        return new SeriesView(
                series.id().value(),
                Addresses.event(series.id()),
                series.title(),
                series.kind().label(),
                when(series.date(), null),
                series.format(),
                series.hosts().stream().map(this::organisation).toList(),
                series.description(),
                series.figures(),
                series.unknown(),
                series.standsNote(),
                series.dates().stream().map(this::date).toList(),
                series.talks().stream().map(this::talk).toList(),
                sources(series.provenance()));
    }

    private DateView date(Event date) {
        return new DateView(
                date.id().value(),
                date.title(),
                !Boolean.FALSE.equals(date.titleIsOfficial()),
                when(date.date(), date.dateUntil()),
                date.host() == null ? null : organisation(date.host()),
                date.region() == null ? null : region(date.region()),
                date.description(),
                published(date.stands()).map(this::stand).toList(),
                date.talks().stream().map(this::talk).toList(),
                sources(date.provenance()));
    }

    private StandView stand(Solution solution) {
        return new StandView(
                solution.title(),
                Addresses.solution(solution.id()),
                solution.summary(),
                solution.topics().stream().map(topic -> German.label(topic.label())).toList(),
                decks.get(solution.id()));
    }

    private Named region(String region) {
        return taxonomy.modelRegion(region)
                .map(known -> new Named(known.name(), Addresses.region(known)))
                .orElse(new Named(region, null));
    }

    private TalkView talk(Talk talk) {
        return new TalkView(
                talk.id().value(),
                talk.title(),
                !Boolean.FALSE.equals(talk.titleIsOfficial()),
                when(talk.date(), talk.dateUntil()),
                talk.speakers(),
                talk.description(),
                published(talk.solutions())
                        .map(s -> new Named(s.title(), Addresses.solution(s.id())))
                        .toList(),
                sources(talk.provenance()));
    }

    private Named organisation(OrganisationId id) {
        Organisation known = organisations.get(id);
        return known == null
                ? new Named(id.value(), null)
                : new Named(known.name(), Addresses.organisation(id));
    }

    private Stream<Solution> published(List<SolutionId> ids) {
        return ids.stream()
                .map(solutions::get)
                .filter(Objects::nonNull)
                .filter(Solution::isPublished);
    }

    private static @Nullable String when(@Nullable String from, @Nullable String until) {
        if (from == null) {
            return null;
        }
        return until == null ? German.when(from) : German.when(from) + " bis " + German.when(until);
    }

    private static List<WebLink> sources(@Nullable Provenance provenance) {
        return provenance == null ? List.of() : WebLink.sources(provenance.sources());
    }
}
