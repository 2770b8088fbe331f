package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.export.ExportSummary;

import java.io.IOException;
import java.nio.file.Path;

/** What the command {@code export} calls; {@code CatalogueExport::write} where it is open. */
@FunctionalInterface
public interface Exporting {

    ExportSummary write(Path folder) throws IOException;
}
