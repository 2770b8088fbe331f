package de.loesungskatalog.material.solution;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The part of a {@code solution.yml} that material is made from. Unknown is empty, never null: see
 * RecordReader.
 */
public record SolutionRecord(
        String id,
        String title,
        String summary,
        String description,
        List<String> topics,
        String region,
        List<Provider> provider,
        String status,
        String problem,
        String benefit,
        List<String> audience,
        List<String> features,
        List<String> architecture,
        List<String> technology,
        @Nullable Reuse reuse,
        List<Adoption> adoptions,
        List<Contact> contacts,
        List<Link> links,
        List<String> figures,
        List<Milestone> milestones,
        List<GlossaryEntry> glossary,
        List<Faq> faqs,
        List<DeclaredDocument> documents,
        Provenance provenance) {

    public record Provider(String organisation, String role) {}

    public record Adoption(String organisation, String state, String since) {}

    public record Contact(String unit, String role) {}

    public record Link(String label, String url) {}

    public record GlossaryEntry(String term, String meaning) {}

    public record Faq(String question, String answer) {}

    /** How others can take the solution over. */
    public record Reuse(
            List<String> modes,
            String licence,
            List<String> organisational,
            List<String> legal,
            List<String> financial,
            List<String> technical,
            List<String> prerequisites,
            List<String> obstacles) {

        static final Reuse UNKNOWN =
                new Reuse(
                        List.of(), "", List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
    }

    public Reuse reuseProfile() {
        return reuse == null ? Reuse.UNKNOWN : reuse;
    }

    public boolean isUnsourced(String field) {
        return provenance.unsourced().contains(field) || provenance.unsourced().contains("ALL");
    }
}
