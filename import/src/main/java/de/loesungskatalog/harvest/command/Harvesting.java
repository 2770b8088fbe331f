package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.HarvestRequest;
import de.loesungskatalog.harvest.report.HarvestReport;

/** What the command {@code import} calls; {@code Harvester::run} where the catalogue is open. */
@FunctionalInterface
public interface Harvesting {

    HarvestReport run(HarvestRequest request, HarvestProgress progress);
}
