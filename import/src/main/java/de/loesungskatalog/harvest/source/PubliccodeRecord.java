package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationKind;
import de.loesungskatalog.solution.Adoption;
import de.loesungskatalog.solution.AdoptionState;
import de.loesungskatalog.solution.ContactPoint;
import de.loesungskatalog.solution.Link;
import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.ProviderRole;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.ReuseMode;
import de.loesungskatalog.solution.ReuseProfile;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionBuilder;
import de.loesungskatalog.solution.SolutionStatus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the catalogue takes over from a publiccode.yml: no person, no e-mail, no telephone number.
 */
final class PubliccodeRecord {

    static final Map<String, SolutionStatus> STATUS =
            Map.of(
                    "concept", SolutionStatus.IDEA,
                    "development", SolutionStatus.PILOT,
                    "beta", SolutionStatus.PILOT,
                    "stable", SolutionStatus.PRODUCTION,
                    "obsolete", SolutionStatus.DISCONTINUED);

    private final Node root;
    private final Node description;
    private final String address;
    private final Findings findings;

    private PubliccodeRecord(Node root, String address, Findings findings) {
        this.root = root;
        this.description = description(root);
        this.address = address;
        this.findings = findings;
    }

    /**
     * @param address of the repository as the file states it; identity of the record
     */
    static Delivery.OfSolution deliver(Node root, String address, Findings findings) {
        return new PubliccodeRecord(root, address, findings).deliver();
    }

    private Delivery.OfSolution deliver() {
        List<Organisation> organisations = organisations();
        SolutionBuilder solution =
                SolutionBuilder.builder()
                        .id(Ids.solution(repositoryName(), PubliccodeAddress.normalised(address)))
                        .publication(Publication.PUBLISHED)
                        .title(title())
                        .tags(distinct(root.texts("categories")))
                        .provider(
                                organisations.stream()
                                        .map(
                                                each ->
                                                        new Provider(
                                                                each.id(), ProviderRole.DEVELOPER))
                                        .toList())
                        .features(description.texts("features"))
                        .technology(technology())
                        .reuse(reuse())
                        .adoptions(adoptions())
                        .contacts(contacts())
                        .links(links())
                        .provenance(new Provenance(List.of(address), null, List.of(), null, null));
        description
                .text("shortDescription")
                .map(SolutionShape::shortened)
                .ifPresent(solution::summary);
        description.text("longDescription").ifPresent(solution::description);
        root.text("developmentStatus").map(STATUS::get).ifPresent(solution::status);
        releaseDate(root).ifPresent(solution::updated);
        return new Delivery.OfSolution(
                GermanServices.addTo(solution.build(), root, findings),
                List.of(),
                organisations,
                findings.list());
    }

    /** German if there is, else English, else whatever comes first. */
    private static Node description(Node root) {
        Node languages = root.get("description").orElse(root);
        if (languages instanceof Node.Mapping mapping) {
            return Stream.of("de", "de-DE", "en", "en-GB", "en-US")
                    .flatMap(language -> mapping.get(language).stream())
                    .findFirst()
                    .or(
                            () ->
                                    mapping.entries().values().stream()
                                            .filter(Node.Mapping.class::isInstance)
                                            .findFirst())
                    .orElse(mapping);
        }
        return languages;
    }

    private String title() {
        String name =
                root.text("name")
                        .or(() -> description.text("localisedName"))
                        .or(() -> root.get("description").flatMap(node -> node.text("name")))
                        .orElseGet(this::repositoryName);
        return name.length() <= Solution.MAX_TITLE ? name : name.substring(0, Solution.MAX_TITLE);
    }

    private String repositoryName() {
        String normalised = PubliccodeAddress.normalised(address);
        return normalised.substring(normalised.lastIndexOf('/') + 1);
    }

    private List<String> technology() {
        List<String> names = new ArrayList<>();
        for (String kind : List.of("open", "proprietary", "hardware")) {
            root.get("dependsOn").map(node -> node.list(kind)).orElse(List.of()).stream()
                    .flatMap(node -> node.text("name").stream())
                    .forEach(names::add);
        }
        return distinct(names);
    }

    private ReuseProfile reuse() {
        String licence = root.get("legal").flatMap(node -> node.text("license")).orElse(null);
        return new ReuseProfile(
                List.of(ReuseMode.OPEN_SOURCE),
                licence,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private List<Adoption> adoptions() {
        return distinct(root.texts("usedBy")).stream()
                .map(name -> new Adoption(name, null, AdoptionState.PRODUCTION, null, address))
                .toList();
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        add(links, "Quellcode", address, "repository");
        add(links, "Website", root.text("landingURL").orElse(null), "website");
        add(
                links,
                "Dokumentation",
                description.text("documentation").orElse(null),
                "documentation");
        add(
                links,
                "Schnittstellen",
                description.text("apiDocumentation").orElse(null),
                "documentation");
        add(links, "Weiterentwicklung", root.text("roadmap").orElse(null), "other");
        return links;
    }

    private static void add(List<Link> links, String label, @Nullable String url, String kind) {
        if (url != null
                && ScalarBinding.isWebAddress(url)
                && links.stream().noneMatch(link -> link.url().equals(url))) {
            links.add(new Link(label, url, kind));
        }
    }

    private List<ContactPoint> contacts() {
        Set<String> units = new LinkedHashSet<>();
        Node maintenance = root.get("maintenance").orElse(root);
        int persons = 0;
        for (Node contact : maintenance.list("contacts")) {
            String unit = contact.text("affiliation").or(() -> contact.text("name")).orElse("");
            persons += addOffice(units, unit) ? 0 : 1;
        }
        for (Node contractor : maintenance.list("contractors")) {
            persons += addOffice(units, contractor.text("name").orElse("")) ? 0 : 1;
        }
        if (persons > 0) {
            findings.add(
                    Finding.note(
                            Stage.RECORD,
                            "Feld „maintenance“: "
                                    + persons
                                    + " Ansprechpersonen wurden nicht übernommen, weil der Katalog"
                                    + " nur Stellen nennt.",
                            "Tragen Sie unter „affiliation“ die zuständige Stelle ein."));
        }
        return units.stream()
                .map(unit -> new ContactPoint(unit, "Pflege", null, null, null))
                .toList();
    }

    private static boolean addOffice(Set<String> units, String name) {
        if (OfficeNames.isOffice(name)) {
            units.add(name);
            return true;
        }
        return false;
    }

    private List<Organisation> organisations() {
        return Stream.concat(
                        root.get("organisation").flatMap(node -> node.text("name")).stream(),
                        root.get("legal").flatMap(node -> node.text("mainCopyrightOwner")).stream())
                .filter(OfficeNames::isOffice)
                .limit(1)
                .map(
                        name ->
                                new Organisation(
                                        Ids.organisation(name),
                                        name,
                                        OrganisationKind.OTHER,
                                        null,
                                        List.of()))
                .toList();
    }

    /** Empty also for what is no date; the schema names it. */
    static Optional<LocalDate> releaseDate(Node root) {
        try {
            return root.text("releaseDate").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<String> distinct(List<String> texts) {
        return texts.stream().distinct().toList();
    }
}
