package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.SolutionId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a run has seen so far: checks that need more than one item. One thread at a time. */
final class RunState {

    private final Organisations stored;
    private final Map<String, String> firstItems = new HashMap<>();
    private final Set<OrganisationId> organisations = new HashSet<>();

    private final Map<String, Set<SolutionId>> delivered = new HashMap<>();
    private final Set<String> partlyRead = new HashSet<>();

    RunState(Organisations stored) {
        this.stored = stored;
    }

    /** The item, or why it cannot be stored; with findings about what it refers to. */
    PreparedItem check(PreparedItem item) {
        PreparedItem checked = checked(item);
        if (checked.delivery() instanceof Delivery.OfSolution solution) {
            delivered
                    .computeIfAbsent(item.source(), source -> new HashSet<>())
                    .add(solution.solution().id());
        } else if (checked.findings().stream()
                .anyMatch(finding -> finding.level() == Level.INCOMPLETE)) {
            partlyRead.add(item.source());
        }
        return checked;
    }

    /** Solutions that a source has delivered in this run. */
    Set<SolutionId> deliveredBy(String source) {
        return delivered.getOrDefault(source, Set.of());
    }

    /** Whether what a source did not deliver is really gone from it. */
    boolean isComplete(String source) {
        return delivered.containsKey(source) && !partlyRead.contains(source);
    }

    private PreparedItem checked(PreparedItem item) {
        return switch (item.delivery()) {
            case Delivery.OfSolution solution ->
                    repeated(item, "Lösung " + solution.solution().id())
                            ? refused(item, solution.solution().id().value())
                            : withUnknownProviders(item, solution);
            case Delivery.OfEvents events ->
                    repeated(item, "Veranstaltung " + events.series().id())
                            ? refused(item, events.series().id().value())
                            : item;
            case Delivery.OfOrganisations list -> {
                list.organisations().forEach(each -> organisations.add(each.id()));
                yield item;
            }
            case Delivery.OfCatalogue ignored -> item;
            case Delivery.OfLooseFile ignored -> item;
            case Delivery.Nothing ignored -> item;
        };
    }

    private boolean repeated(PreparedItem item, String what) {
        return firstItems.putIfAbsent(what, item.item()) != null;
    }

    private PreparedItem refused(PreparedItem item, String id) {
        String first =
                firstItems.getOrDefault("Lösung " + id, firstItems.get("Veranstaltung " + id));
        List<Finding> findings = new ArrayList<>(item.findings());
        findings.add(
                Finding.incomplete(
                        Stage.RECORD,
                        "Feld „id“, Wert „"
                                + id
                                + "“: Diese id hat in diesem Lauf schon „"
                                + first
                                + "“; dieser Datensatz wurde nicht übernommen.",
                        "Geben Sie jedem Datensatz eine eigene id."));
        return new PreparedItem(
                item.source(), item.item(), new Delivery.Nothing(List.of()), List.of(), findings);
    }

    private PreparedItem withUnknownProviders(PreparedItem item, Delivery.OfSolution delivery) {
        delivery.organisations().forEach(each -> organisations.add(each.id()));
        Set<OrganisationId> named = new LinkedHashSet<>();
        for (Provider provider : delivery.solution().provider()) {
            named.add(provider.organisation());
        }
        List<Finding> findings = new ArrayList<>(item.findings());
        for (OrganisationId id : named) {
            if (!organisations.contains(id) && stored.find(id).isEmpty()) {
                findings.add(
                        Finding.incomplete(
                                Stage.RECORD,
                                "Feld „provider.organisation“, Wert „"
                                        + id
                                        + "“: Diese Organisation ist nicht beschrieben.",
                                "Tragen Sie die Organisation in organisations.yml ein."));
            }
        }
        return new PreparedItem(item.source(), item.item(), delivery, item.documents(), findings);
    }
}
