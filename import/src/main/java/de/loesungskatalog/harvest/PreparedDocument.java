package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.ItemChange;

import java.util.ArrayList;
import java.util.List;

/** A document as it is to be stored. Its bytes are in the content store already. */
record PreparedDocument(
        String item,
        SourceDocument document,
        List<DocumentPage> pages,
        ItemChange change,
        List<Finding> findings) {

    PreparedDocument {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    /** The same with something more to say about it. */
    PreparedDocument with(Finding finding) {
        List<Finding> all = new ArrayList<>(List.of(finding));
        all.addAll(findings);
        return new PreparedDocument(item, document, pages, change, all);
    }

    PreparedDocument with(ItemChange other) {
        return new PreparedDocument(item, document, pages, other, findings);
    }

    boolean mustBeStored() {
        return change != ItemChange.UNCHANGED;
    }

    /** Pages as a viewer counts them; questions recognised on them are no pages. */
    int pageCount() {
        int counted = document.metadata().pageCount();
        return counted > 0
                ? counted
                : (int) pages.stream().filter(page -> page.kind() != PageKind.FAQ).count();
    }
}
