package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.export.ExportRequest;
import de.loesungskatalog.harvest.export.ExportSummary;

import java.io.IOException;

/** What the command {@code export} calls; {@code CatalogueExport::write} where it is open. */
@FunctionalInterface
public interface Exporting {

    ExportSummary write(ExportRequest request) throws IOException;
}
