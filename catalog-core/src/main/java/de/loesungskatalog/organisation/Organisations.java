package de.loesungskatalog.organisation;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.change.Subject;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All organisations of the catalogue. Changes are noted in the outbox within the same transaction.
 * Thread-safe.
 */
@Repository
public class Organisations {

    private final OrganisationRows rows;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    Organisations(OrganisationRows rows, Outbox outbox, TransactionTemplate transactions) {
        this.rows = rows;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return rows.findById(id.value()).map(OrganisationRow::organisation);
    }

    public Map<OrganisationId, Organisation> findAll(Collection<OrganisationId> ids) {
        return rows.findAllById(ids.stream().map(OrganisationId::value).toList()).stream()
                .map(OrganisationRow::organisation)
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** All organisations by id. */
    public List<Organisation> all() {
        return rows.ordered().stream().map(OrganisationRow::organisation).toList();
    }

    /** Stores an organisation, new or not; says whether anything changed. */
    public boolean save(Organisation organisation) {
        return Boolean.TRUE.equals(transactions.execute(status -> saveNow(organisation)));
    }

    private boolean saveNow(Organisation organisation) {
        Optional<OrganisationRow> stored = rows.findById(organisation.id().value());
        OrganisationRow row =
                OrganisationRow.of(organisation, stored.map(OrganisationRow::version).orElse(null));
        if (stored.map(OrganisationRow::contentHash)
                .filter(row.contentHash()::equals)
                .isPresent()) {
            return false;
        }
        rows.save(row);
        outbox.changed(Subject.ORGANISATION, organisation.id().value());
        return true;
    }
}
