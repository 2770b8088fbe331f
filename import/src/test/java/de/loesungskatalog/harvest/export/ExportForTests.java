package de.loesungskatalog.harvest.export;

import de.loesungskatalog.catalogue.Catalogue;
import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.sample.TestDatabase;

/** Builds the export of a test's catalogue; its constructors are not public. */
public final class ExportForTests {

    private ExportForTests() {}

    public static CatalogueExport of(TestDatabase database, ContentStore content) {
        return new CatalogueExport(
                database.get(Catalogue.class),
                database.organisations(),
                database.get(Events.class),
                database.solutions(),
                new CompleteRecord(database.documents()),
                new StoredFiles(content));
    }
}
