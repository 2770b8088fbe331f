package de.loesungskatalog.web.search;

import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A solution in a list.
 *
 * @param providers who runs it, by name
 * @param status absent when it is not known
 * @param materials values of the facet "material"; their names are in the messages
 */
public record ResultCard(
        String id,
        String url,
        String title,
        @Nullable String summary,
        List<String> providers,
        @Nullable SolutionStatus status,
        List<TopicLink> topics,
        List<String> materials,
        @Nullable LocalDate updated,
        @Nullable String updatedText,
        List<MatchView> matches) {

    public ResultCard {
        providers = List.copyOf(providers);
        topics = List.copyOf(topics);
        materials = List.copyOf(materials);
        matches = List.copyOf(matches);
    }

    /** A topic area with its page. */
    public record TopicLink(String code, String label, String url) {}

    static ResultCard of(SolutionCard card, List<MatchView> matches) {
        return new ResultCard(
                card.id().value(),
                Addresses.solution(card.id()),
                card.title(),
                card.summary(),
                card.provider().stream().map(SolutionCard.ProviderName::name).distinct().toList(),
                card.status(),
                card.topics().stream()
                        .map(
                                topic ->
                                        new TopicLink(
                                                topic.code(),
                                                topic.label(),
                                                Addresses.topic(topic)))
                        .toList(),
                card.materials(),
                card.updated(),
                card.updated() == null ? null : German.date(card.updated()),
                matches);
    }
}
