package de.loesungskatalog.search;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.solution.Solution;

import java.util.List;
import java.util.Map;

/**
 * Everything about one published solution that may be found: the record, its public documents and
 * their public pages without notes. What is internal was left out before and cannot leak from an
 * index.
 *
 * @param organisationNames names of the providers by id
 */
public record IndexEntry(
        Solution solution,
        List<IndexedDocument> documents,
        Map<OrganisationId, String> organisationNames) {

    public IndexEntry {
        documents = List.copyOf(documents);
        organisationNames = Map.copyOf(organisationNames);
    }

    /** A public document with its public pages. */
    public record IndexedDocument(SourceDocument document, List<DocumentPage> pages) {

        public IndexedDocument {
            pages = List.copyOf(pages);
        }
    }
}
