package de.loesungskatalog.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.search.Facet;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.Guidance;
import de.loesungskatalog.search.Hit;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.Reason;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Answer to a search. Keys and their order are the contract of version 1; a key without a value is
 * null. Addresses are paths from the root of the site.
 */
@JsonPropertyOrder({
    "query",
    "total",
    "totalExact",
    "page",
    "size",
    "corrected",
    "suggestion",
    "truncated",
    "facets",
    "hits",
    "guidance"
})
record SearchAnswer(
        String query,
        long total,
        boolean totalExact,
        int page,
        int size,
        @Nullable Corrected corrected,
        @Nullable Suggested suggestion,
        boolean truncated,
        Map<String, List<Facet.Value>> facets,
        List<HitAnswer> hits,
        GuidanceAnswer guidance) {

    /** The text that was searched instead of the one asked for. */
    record Corrected(String query) {}

    /** A text that would find more. */
    @JsonPropertyOrder({"query", "total"})
    record Suggested(String query, long total) {}

    /**
     * How the words were understood.
     *
     * @param matching words, fewer_words, parts or similar: how loosely solutions had to match;
     *     records: there is no index, title, summary, tags and providers were searched
     * @param complete hits with all words that the rule demands
     * @param missing words that no solution has in any form
     * @param obstacles without hits: what leaves some when dropped; field is null for text
     * @param topics without hits: topic areas near to the question
     */
    @JsonPropertyOrder({"matching", "complete", "missing", "ozgServices", "obstacles", "topics"})
    record GuidanceAnswer(
            String matching,
            long complete,
            List<String> missing,
            List<ServiceAnswer> ozgServices,
            List<ObstacleAnswer> obstacles,
            List<TopicArea> topics) {

        static GuidanceAnswer of(Guidance guidance) {
            return new GuidanceAnswer(
                    guidance.matching().name().toLowerCase(Locale.ROOT),
                    guidance.complete(),
                    guidance.missing(),
                    guidance.ozgServices().stream()
                            .map(service -> new ServiceAnswer(service.id(), service.name()))
                            .toList(),
                    guidance.obstacles().stream().map(ObstacleAnswer::of).toList(),
                    guidance.topics());
        }
    }

    /** An OZG service that was perhaps meant. */
    @JsonPropertyOrder({"id", "name"})
    record ServiceAnswer(OzgServiceId id, String name) {}

    /** A filter or a part of the text that stands in the way. */
    @JsonPropertyOrder({"field", "value", "without"})
    record ObstacleAnswer(@Nullable String field, String value, long without) {

        static ObstacleAnswer of(Guidance.Obstacle obstacle) {
            FacetField field = obstacle.field();
            return new ObstacleAnswer(
                    field == null ? null : field.parameter(), obstacle.value(), obstacle.without());
        }
    }

    /** A solution with its matches, and why it stands here if that was asked. */
    @JsonPropertyOrder({
        "id",
        "title",
        "summary",
        "topics",
        "provider",
        "status",
        "url",
        "kind",
        "region",
        "updated",
        "materials",
        "matches",
        "reasons"
    })
    record HitAnswer(
            SolutionId id,
            String title,
            @Nullable String summary,
            List<TopicArea> topics,
            List<SolutionCard.ProviderName> provider,
            @Nullable SolutionStatus status,
            String url,
            de.loesungskatalog.solution.@Nullable SolutionKind kind,
            @Nullable String region,
            java.time.@Nullable LocalDate updated,
            List<String> materials,
            List<MatchAnswer> matches,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> reasons) {}

    /** A place that matches. */
    @JsonPropertyOrder({"kind", "document", "number", "start", "label", "snippet", "url", "image"})
    record MatchAnswer(
            String kind,
            @Nullable DocumentAnswer document,
            @Nullable Integer number,
            @Nullable Double start,
            @Nullable String label,
            SnippetAnswer snippet,
            String url,
            @Nullable String image) {}

    @JsonPropertyOrder({"id", "title", "fileName", "mediaType", "downloadUrl"})
    record DocumentAnswer(
            DocumentId id,
            String title,
            @Nullable String fileName,
            String mediaType,
            @Nullable String downloadUrl) {}

    /**
     * @param highlights pairs of start and end, in UTF-16 positions
     */
    @JsonPropertyOrder({"text", "highlights"})
    record SnippetAnswer(String text, List<List<Integer>> highlights) {

        static SnippetAnswer of(Snippet snippet) {
            return new SnippetAnswer(
                    snippet.text(),
                    snippet.highlights().stream().map(r -> List.of(r.start(), r.end())).toList());
        }
    }

    /**
     * @param image picture of a match, if there is one
     */
    static SearchAnswer of(SearchResult result, Function<Match, @Nullable String> image) {
        Map<String, List<Facet.Value>> facets = new LinkedHashMap<>();
        for (FacetField field : FacetField.values()) {
            result.facets().stream()
                    .filter(facet -> facet.field() == field)
                    .forEach(facet -> facets.put(field.parameter(), facet.values()));
        }
        SearchResult.Alternative other = result.suggestion();
        return new SearchAnswer(
                result.query().text(),
                result.total(),
                result.totalExact(),
                result.query().page(),
                result.query().size(),
                result.corrected() == null ? null : new Corrected(result.corrected()),
                other == null ? null : new Suggested(other.text(), other.total()),
                result.truncated(),
                facets,
                result.hits().stream().map(hit -> hit(hit, image)).toList(),
                GuidanceAnswer.of(result.guidance()));
    }

    private static HitAnswer hit(Hit hit, Function<Match, @Nullable String> image) {
        SolutionCard card = hit.solution();
        return new HitAnswer(
                card.id(),
                card.title(),
                card.summary(),
                card.topics(),
                card.provider(),
                card.status(),
                Addresses.solution(card.id()),
                card.kind(),
                card.region(),
                card.updated(),
                card.materials(),
                hit.matches().stream().map(match -> match(card.id(), match, image)).toList(),
                hit.reasons());
    }

    private static MatchAnswer match(
            SolutionId solution, Match match, Function<Match, @Nullable String> image) {
        Match.MatchedDocument document = match.document();
        return new MatchAnswer(
                match.kind().code(),
                document == null
                        ? null
                        : new DocumentAnswer(
                                document.id(),
                                document.title(),
                                document.fileName(),
                                document.mediaType(),
                                Addresses.file(document.id(), document.fileName()).orElse(null)),
                match.number(),
                match.start(),
                match.label(),
                SnippetAnswer.of(match.snippet()),
                Addresses.match(solution, match),
                image.apply(match));
    }
}
