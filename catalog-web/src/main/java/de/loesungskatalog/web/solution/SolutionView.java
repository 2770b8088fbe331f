package de.loesungskatalog.web.solution;

import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.solution.Adoption;
import de.loesungskatalog.solution.AdoptionState;
import de.loesungskatalog.solution.ContactPoint;
import de.loesungskatalog.solution.Faq;
import de.loesungskatalog.solution.Milestone;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.Markdown;
import de.loesungskatalog.web.WebLink;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page of a solution as the template shows it. Texts in HTML are sanitized; whatever the record
 * leaves out is null or empty and the template says "nicht bekannt".
 *
 * @param profile whether there is more than a title and documents
 * @param unsourced names of fields that no source confirms yet
 */
record SolutionView(
        Solution record,
        String url,
        boolean profile,
        @Nullable String description,
        List<ProviderView> providers,
        List<Topic> topics,
        List<Service> services,
        @Nullable Region region,
        List<AdoptionView> adoptions,
        List<Tally> adoptionStates,
        List<ContactView> contacts,
        List<WebLink> links,
        List<Step> milestones,
        List<Question> questions,
        List<MaterialView> materials,
        int files,
        Origin origin,
        Set<String> unsourced,
        @Nullable String created,
        @Nullable String updated,
        @Nullable String reviewedOn,
        @Nullable String readOn) {

    /** An organisation with everything it does; the link leads to its page. */
    record ProviderView(
            String name, List<String> roles, @Nullable String url, @Nullable WebLink website) {}

    /** A region; model regions have a page. */
    record Region(String name, @Nullable String url) {}

    /** How many adopting organisations have come as far as this. */
    record Tally(String state, long count) {}

    record Topic(String label, String url) {}

    /** An OZG service with its number. */
    record Service(String number, String name) {}

    record AdoptionView(
            String organisation, String state, @Nullable String since, @Nullable WebLink source) {}

    record ContactView(
            String unit,
            @Nullable String role,
            @Nullable WebLink link,
            @Nullable String topics,
            @Nullable String notFor) {}

    record Step(String when, String what) {}

    /**
     * @param answer HTML
     */
    record Question(String id, String question, String answer, @Nullable WebLink source) {

        public String anchor() {
            return "frage-" + id;
        }
    }

    static SolutionView of(
            Solution solution,
            Map<OrganisationId, Organisation> organisations,
            List<Service> services,
            @Nullable Region region,
            List<MaterialView> materials) {
        return new SolutionView(
                solution,
                Addresses.solution(solution.id()),
                solution.hasProfile(),
                solution.description() == null ? null : Markdown.html(solution.description()),
                providers(solution, organisations),
                solution.topics().stream()
                        .map(topic -> new Topic(topic.label(), Addresses.topic(topic)))
                        .toList(),
                services,
                region,
                solution.adoptions().stream().map(SolutionView::adoption).toList(),
                adoptionStates(solution),
                solution.contacts().stream().map(SolutionView::contact).toList(),
                solution.links().stream().map(l -> WebLink.of(l.label(), l.url())).toList(),
                solution.milestones().stream().map(SolutionView::step).toList(),
                solution.faqs().stream().map(SolutionView::question).toList(),
                materials,
                (int) materials.stream().filter(m -> m.downloadUrl() != null).count(),
                Origin.of(solution.provenance(), solution.updated()),
                Set.copyOf(solution.provenance().unsourced()),
                date(solution.created()),
                date(solution.updated()),
                date(solution.reviewedOn()),
                date(solution.provenance().readOn()));
    }

    /** Whether no source confirms this field of the record yet. */
    public boolean isUnsourced(String field) {
        return unsourced.contains(field) || unsourced.contains("all");
    }

    /** Whether there is anything to say under "Worum es geht". */
    public boolean hasAbout() {
        return record.problem() != null
                || record.benefit() != null
                || description != null
                || !record.features().isEmpty()
                || !record.figures().isEmpty()
                || !record.architecture().isEmpty()
                || !record.technology().isEmpty();
    }

    private static List<Tally> adoptionStates(Solution solution) {
        return Arrays.stream(AdoptionState.values())
                .map(
                        state ->
                                new Tally(
                                        state.code(),
                                        solution.adoptions().stream()
                                                .filter(adoption -> adoption.state() == state)
                                                .count()))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    private static List<ProviderView> providers(
            Solution solution, Map<OrganisationId, Organisation> organisations) {
        Map<OrganisationId, List<String>> roles = new LinkedHashMap<>();
        for (Provider provider : solution.provider()) {
            roles.computeIfAbsent(provider.organisation(), id -> new ArrayList<>())
                    .add(provider.role().label());
        }
        return roles.entrySet().stream()
                .map(entry -> provider(entry.getKey(), entry.getValue(), organisations))
                .toList();
    }

    private static ProviderView provider(
            OrganisationId id,
            List<String> roles,
            Map<OrganisationId, Organisation> organisations) {
        Organisation known = organisations.get(id);
        return known == null
                ? new ProviderView(id.value(), roles, null, null)
                : new ProviderView(
                        known.name(),
                        roles,
                        Addresses.organisation(id),
                        known.website() == null ? null : WebLink.source(known.website()));
    }

    private static AdoptionView adoption(Adoption adoption) {
        return new AdoptionView(
                adoption.organisation(),
                adoption.state().label(),
                adoption.since() == null ? null : German.when(adoption.since()),
                adoption.source() == null ? null : WebLink.source(adoption.source()));
    }

    private static ContactView contact(ContactPoint contact) {
        return new ContactView(
                contact.unit(),
                contact.role(),
                contact.url() == null ? null : WebLink.source(contact.url()),
                contact.topics(),
                contact.notFor());
    }

    private static Step step(Milestone milestone) {
        return new Step(German.when(milestone.when()), milestone.what());
    }

    private static Question question(Faq faq) {
        return new Question(
                faq.id(),
                faq.question(),
                Markdown.html(faq.answer()),
                faq.source() == null ? null : WebLink.source(faq.source()));
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : German.date(date);
    }
}
