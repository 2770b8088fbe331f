package de.loesungskatalog.harvest.source;

import de.loesungskatalog.catalogue.CatalogueDescription;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import java.util.List;

/** What a reader makes of one item of a source. Findings stand beside whatever could be read. */
public sealed interface Delivery {

    List<Finding> findings();

    record OfCatalogue(CatalogueDescription description, List<Finding> findings)
            implements Delivery {}

    record OfOrganisations(List<Organisation> organisations, List<Finding> findings)
            implements Delivery {}

    record OfEvents(EventSeries series, List<Finding> findings) implements Delivery {}

    /**
     * A record with its files.
     *
     * @param organisations that the record names and that the source describes nowhere else; stored
     *     if unknown
     */
    record OfSolution(
            Solution solution,
            List<DeliveredFile> files,
            List<Organisation> organisations,
            List<Finding> findings)
            implements Delivery {

        public OfSolution(Solution solution, List<DeliveredFile> files, List<Finding> findings) {
            this(solution, files, List.of(), findings);
        }

        OfSolution with(List<Organisation> described) {
            return new OfSolution(solution, files, described, findings);
        }
    }

    /**
     * A file without a record. Title and language come from the file itself, so the record is made
     * when it has been read.
     *
     * @param companions files that are further documents of the record
     */
    record OfLooseFile(
            SolutionId id,
            DeliveredFile file,
            List<LooseCompanion> companions,
            List<Finding> findings)
            implements Delivery {}

    /** Nothing that could be stored. */
    record Nothing(List<Finding> findings) implements Delivery {}
}
