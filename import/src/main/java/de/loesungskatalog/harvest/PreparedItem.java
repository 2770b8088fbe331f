package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.source.Delivery;

import java.util.List;

/**
 * An item that is ready to be stored in one transaction.
 *
 * @param source as the caller named it
 * @param item how the report names it
 * @param delivery what is to be stored; never a loose file, which has become a solution by now
 */
record PreparedItem(
        String source,
        String item,
        Delivery delivery,
        List<PreparedDocument> documents,
        List<Finding> findings) {

    PreparedItem {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    PreparedItem(String source, String item, Delivery delivery) {
        this(source, item, delivery, List.of(), delivery.findings());
    }
}
