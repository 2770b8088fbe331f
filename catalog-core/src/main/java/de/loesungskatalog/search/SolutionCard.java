package de.loesungskatalog.search;

import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.SolutionKind;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a result list shows of a solution; kept in the index, so that results need no database.
 *
 * @param provider the organisations that run, develop or fund it
 * @param materials values of the facet "material"
 */
public record SolutionCard(
        SolutionId id,
        String title,
        @Nullable String summary,
        List<TopicArea> topics,
        List<ProviderName> provider,
        @Nullable SolutionKind kind,
        @Nullable SolutionStatus status,
        @Nullable String region,
        @Nullable LocalDate updated,
        List<String> materials) {

    public SolutionCard {
        topics = List.copyOf(topics);
        provider = List.copyOf(provider);
        materials = List.copyOf(materials);
    }

    /** The card of a record. */
    public static SolutionCard of(IndexEntry entry) {
        Solution solution = entry.solution();
        return new SolutionCard(
                solution.id(),
                solution.title(),
                solution.summary(),
                solution.topics(),
                solution.provider().stream()
                        .map(
                                provider ->
                                        new ProviderName(
                                                provider.organisation().value(),
                                                entry.organisationNames()
                                                        .getOrDefault(
                                                                provider.organisation(),
                                                                provider.organisation().value()),
                                                provider.role().code()))
                        .toList(),
                solution.kind(),
                solution.status(),
                solution.region(),
                solution.updated(),
                FacetValues.materials(entry));
    }

    /** An organisation by id and name, with its role as in the record. */
    public record ProviderName(String organisation, String name, String role) {}
}
