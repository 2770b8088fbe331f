package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import de.loesungskatalog.taxonomy.LeikaKey;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.TopicArea;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one municipality did and others can reuse: the record as it is delivered in {@code
 * solution.yml} or JSON Lines, stored, shown by the API and exported again. One vocabulary for all
 * four; a key that is absent means: not known.
 *
 * <p>Immutable. The constructor refuses a record without title, a summary that is too long and ids
 * that appear twice.
 *
 * @param summary plain text, at most {@value #MAX_SUMMARY} characters
 * @param description Markdown
 * @param audience who works with the solution
 * @param region code of a model region, or the name of another region
 * @param created day of the record, as delivered; set from the clock only when a record is edited
 *     here
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "publication",
    "title",
    "summary",
    "description",
    "kind",
    "topics",
    "ozgServices",
    "leikaKeys",
    "tags",
    "region",
    "provider",
    "status",
    "maturity",
    "problem",
    "benefit",
    "audience",
    "features",
    "architecture",
    "technology",
    "reuse",
    "adoptions",
    "contacts",
    "links",
    "figures",
    "milestones",
    "glossary",
    "faqs",
    "documents",
    "events",
    "provenance",
    "created",
    "updated",
    "reviewedOn"
})
public record Solution(
        SolutionId id,
        Publication publication,
        String title,
        @Nullable String summary,
        @Nullable String description,
        @Nullable SolutionKind kind,
        List<TopicArea> topics,
        List<OzgServiceId> ozgServices,
        List<LeikaKey> leikaKeys,
        List<String> tags,
        @Nullable String region,
        List<Provider> provider,
        @Nullable SolutionStatus status,
        @Nullable Maturity maturity,
        @Nullable String problem,
        @Nullable String benefit,
        @Nullable String audience,
        List<String> features,
        List<String> architecture,
        List<String> technology,
        ReuseProfile reuse,
        List<Adoption> adoptions,
        List<ContactPoint> contacts,
        List<Link> links,
        List<String> figures,
        List<Milestone> milestones,
        List<GlossaryEntry> glossary,
        List<Faq> faqs,
        List<DocumentReference> documents,
        List<String> events,
        Provenance provenance,
        @Nullable LocalDate created,
        @Nullable LocalDate updated,
        @Nullable LocalDate reviewedOn)
        implements SolutionBuilder.With {

    public static final int MAX_TITLE =
            300; // longer ones are sentences, and belong into the summary
    public static final int MAX_SUMMARY = 300; // two sentences; what a result card shows whole

    public Solution {
        publication = publication == null ? Publication.DRAFT : publication;
        if (title == null || title.isBlank() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException(
                    "title has 1 to " + MAX_TITLE + " characters, not: " + title);
        }
        if (summary != null && summary.length() > MAX_SUMMARY) {
            throw new IllegalArgumentException(
                    "summary has at most " + MAX_SUMMARY + " characters, not " + summary.length());
        }
        topics = Lists.orEmpty(topics);
        ozgServices = Lists.orEmpty(ozgServices);
        leikaKeys = Lists.orEmpty(leikaKeys);
        tags = Lists.orEmpty(tags);
        provider = Lists.orEmpty(provider);
        features = Lists.orEmpty(features);
        architecture = Lists.orEmpty(architecture);
        technology = Lists.orEmpty(technology);
        reuse = reuse == null ? ReuseProfile.UNKNOWN : reuse;
        adoptions = Lists.orEmpty(adoptions);
        contacts = Lists.orEmpty(contacts);
        links = Lists.orEmpty(links);
        figures = Lists.orEmpty(figures);
        milestones = Lists.orEmpty(milestones);
        glossary = Lists.orEmpty(glossary);
        faqs = Lists.orEmpty(faqs);
        documents = Lists.orEmpty(documents);
        events = Lists.orEmpty(events);
        provenance = provenance == null ? Provenance.UNKNOWN : provenance;
        requireUnique("faqs.id", faqs.stream().map(Faq::id).toList());
        requireUnique("documents.id", documents.stream().map(DocumentReference::id).toList());
    }

    /** A record with nothing but a title: what a loose document becomes. */
    public static Solution titled(SolutionId id, String title) {
        return SolutionBuilder.builder()
                .id(id)
                .title(title)
                .publication(Publication.PUBLISHED)
                .build();
    }

    @JsonIgnore
    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    /** Whether the record has more than a title and documents. */
    public boolean hasProfile() {
        return summary != null || description != null || problem != null || !topics.isEmpty();
    }

    public Optional<DocumentReference> document(String documentId) {
        return documents.stream().filter(document -> document.id().equals(documentId)).findFirst();
    }

    /** Whether the record publishes the speaker notes of this document. */
    public boolean publishesNotes(String documentId) {
        return document(documentId).filter(DocumentReference::publishesNotes).isPresent();
    }

    private static void requireUnique(String field, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(field + " \"" + id + "\" appears twice");
            }
        }
    }
}
