package de.loesungskatalog.harvest.source;

import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationKind;

import java.util.ArrayList;
import java.util.List;

/** Lets people write the name of an organisation into a table where the record has its id. */
final class TableProviders {

    private TableProviders() {}

    /** Replaces names by ids within the record; returns the organisations that were named. */
    static List<Organisation> named(Node.Mapping record) {
        List<Organisation> organisations = new ArrayList<>();
        for (Node provider : record.list("provider")) {
            if (provider instanceof Node.Mapping parts) {
                replaceName(parts, organisations);
                parts.entries()
                        .computeIfAbsent(
                                "role",
                                key -> new Node.Scalar(parts.place(), "operator", Node.Kind.TEXT));
            }
        }
        return organisations;
    }

    private static void replaceName(Node.Mapping parts, List<Organisation> organisations) {
        String name = parts.text("organisation").orElse("");
        if (name.isEmpty() || name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return; // missing, which is named later, or an id
        }
        Organisation organisation =
                new Organisation(
                        Ids.organisation(name), name, OrganisationKind.OTHER, null, List.of());
        organisations.add(organisation);
        parts.entries()
                .put(
                        "organisation",
                        new Node.Scalar(parts.place(), organisation.id().value(), Node.Kind.TEXT));
    }
}
