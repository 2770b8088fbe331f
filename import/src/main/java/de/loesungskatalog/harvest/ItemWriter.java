package de.loesungskatalog.harvest;

import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.failpoint.FailPoint;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Stores prepared items: record, documents, pages, outbox and journal of an item in one
 * transaction, or nothing of it. Items that are ready together share a transaction; if it fails,
 * each gets one of its own. One thread at a time.
 */
@Component
class ItemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ItemWriter.class);

    private final TransactionTemplate transactions;
    private final CatalogueWriter catalogue;
    private final SourceDocuments documents;
    private final Journal journal;

    ItemWriter(
            TransactionTemplate transactions,
            CatalogueWriter catalogue,
            SourceDocuments documents,
            Journal journal) {
        this.transactions = transactions;
        this.catalogue = catalogue;
        this.documents = documents;
        this.journal = journal;
    }

    /** What storing would change; changes nothing. */
    List<ReportItem> compare(PreparedItem item) {
        return rows(item, changeOf(item));
    }

    /** Stores the items and their lines of the journal, from the given position on. */
    List<ReportItem> store(List<PreparedItem> items, UUID run, int position) {
        try {
            List<ReportItem> rows = transactions.execute(status -> storeNow(items, run, position));
            FailPoint.TRANSACTION_COMMITTED.pass();
            return rows == null ? List.of() : rows;
        } catch (DataAccessException | TransactionException e) {
            return items.size() == 1
                    ? notStored(items.getFirst(), run, position, e)
                    : eachOnItsOwn(items, run, position, e);
        }
    }

    private List<ReportItem> storeNow(List<PreparedItem> items, UUID run, int position) {
        List<ReportItem> rows = new ArrayList<>();
        for (PreparedItem item : items) {
            List<ReportItem> lines = rows(item, changeOf(item));
            save(item);
            FailPoint.DOCUMENTS_SAVED.pass();
            journal.append(run, position + rows.size(), solutionOf(item), lines);
            FailPoint.JOURNAL_APPENDED.pass();
            rows.addAll(lines);
        }
        return rows;
    }

    private List<ReportItem> eachOnItsOwn(
            List<PreparedItem> items, UUID run, int position, RuntimeException cause) {
        LOG.warn("Storing {} items together; trying each on its own", items.size(), cause);
        List<ReportItem> rows = new ArrayList<>();
        for (PreparedItem item : items) {
            rows.addAll(store(List.of(item), run, position + rows.size()));
        }
        return rows;
    }

    private List<ReportItem> notStored(
            PreparedItem item, UUID run, int position, RuntimeException cause) {
        LOG.error("Storing {} of {}", item.item(), item.source(), cause);
        ReportItem row =
                ReportItem.of(
                        item.source(),
                        item.item(),
                        Finding.incomplete(
                                Stage.STORAGE,
                                "Der Eintrag ließ sich nicht speichern; am Bestand hat sich nichts"
                                        + " geändert.",
                                "Lesen Sie die Quelle noch einmal ein. Einzelheiten stehen im"
                                        + " Protokoll des Servers."));
        remark(row, run, position);
        return List.of(row);
    }

    /**
     * Notes a line that belongs to no record. A database that takes nothing any more must not cost
     * the report, which has the line all the same.
     */
    void remark(ReportItem line, UUID run, int position) {
        try {
            transactions.executeWithoutResult(
                    status -> journal.append(run, position, null, List.of(line)));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Noting {}", line, e);
        }
    }

    private ItemChange changeOf(PreparedItem item) {
        return switch (item.delivery()) {
            case Delivery.OfSolution solution -> catalogue.changeOf(solution.solution());
            case Delivery.OfEvents events -> catalogue.changeOf(events.series());
            case Delivery.OfCatalogue description -> catalogue.changeOf(description.description());
            case Delivery.OfOrganisations ignored -> ItemChange.NONE; // a line for each
            case Delivery.OfLooseFile ignored -> ItemChange.NONE;
            case Delivery.Nothing ignored -> ItemChange.NONE;
        };
    }

    private void save(PreparedItem item) {
        switch (item.delivery()) {
            case Delivery.OfSolution delivery -> save(delivery, item.documents());
            case Delivery.OfEvents events -> catalogue.save(events.series());
            case Delivery.OfCatalogue description -> catalogue.save(description.description());
            case Delivery.OfOrganisations list -> list.organisations().forEach(catalogue::save);
            case Delivery.OfLooseFile ignored ->
                    throw new IllegalStateException("A loose file was not prepared");
            case Delivery.Nothing ignored -> {
                // only its findings are kept
            }
        }
    }

    private void save(Delivery.OfSolution delivery, List<PreparedDocument> prepared) {
        Solution solution = delivery.solution();
        for (Organisation organisation : delivery.organisations()) {
            if (!catalogue.knows(organisation)) {
                catalogue.save(organisation);
            }
        }
        catalogue.save(solution);
        FailPoint.RECORD_SAVED.pass();
        for (PreparedDocument document : prepared) {
            if (document.mustBeStored()) {
                documents.save(document.document(), document.pages());
            }
        }
        documents.retain(
                solution.id(), prepared.stream().map(each -> each.document().id()).toList());
    }

    private static @Nullable SolutionId solutionOf(PreparedItem item) {
        return item.delivery() instanceof Delivery.OfSolution solution
                ? solution.solution().id()
                : null;
    }

    private List<ReportItem> rows(PreparedItem item, ItemChange change) {
        List<ReportItem> rows = new ArrayList<>();
        boolean isFile =
                !item.documents().isEmpty()
                        && item.documents().getFirst().item().equals(item.item());
        if (change != ItemChange.NONE && !isFile) {
            rows.add(ReportItem.ok(item.source(), item.item(), Stage.RECORD, change));
        }
        if (item.delivery() instanceof Delivery.OfOrganisations list) {
            for (Organisation organisation : list.organisations()) {
                rows.add(
                        ReportItem.ok(
                                item.source(),
                                item.item() + ", " + organisation.id(),
                                Stage.RECORD,
                                catalogue.changeOf(organisation)));
            }
        }
        item.findings()
                .forEach(finding -> rows.add(ReportItem.of(item.source(), item.item(), finding)));
        for (PreparedDocument document : item.documents()) {
            // the line of a loose file speaks for its draft, which may have won or lost another one
            boolean forTheRecord =
                    isFile && document.item().equals(item.item()) && !document.mustBeStored();
            rows.addAll(rows(item.source(), forTheRecord ? document.with(change) : document));
        }
        return rows;
    }

    /** The first finding stands in the document's own line, further ones in lines of their own. */
    private static List<ReportItem> rows(String source, PreparedDocument document) {
        List<ReportItem> rows = new ArrayList<>();
        List<Finding> findings = document.findings();
        Finding first = findings.isEmpty() ? null : findings.getFirst();
        rows.add(
                new ReportItem(
                        source,
                        document.item(),
                        Stage.EXTRACTION,
                        first == null ? Level.OK : first.level(),
                        document.change(),
                        document.pageCount(),
                        first == null ? null : first.reason(),
                        first == null ? null : first.remedy()));
        findings.stream()
                .skip(1)
                .forEach(finding -> rows.add(ReportItem.of(source, document.item(), finding)));
        return rows;
    }
}
