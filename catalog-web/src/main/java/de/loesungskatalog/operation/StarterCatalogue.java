package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.HarvestRequest;
import de.loesungskatalog.harvest.Harvester;
import de.loesungskatalog.harvest.RunHistory;
import de.loesungskatalog.harvest.command.ProgressDisplay;
import de.loesungskatalog.harvest.report.GermanSummary;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.solution.Solutions;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fills a new catalogue with what is delivered with the program, in the background, so that a
 * visitor finds something from the first minute on. A filling that was cut off is taken up at the
 * next start; a catalogue with a life of its own is left alone.
 */
final class StarterCatalogue {

    private final Path folder;
    private final Harvester harvester;
    private final Solutions solutions;
    private final RunHistory history;
    private final CatalogueActivity activity;

    StarterCatalogue(
            Path folder,
            Harvester harvester,
            Solutions solutions,
            RunHistory history,
            CatalogueActivity activity) {
        this.folder = folder.toAbsolutePath().normalize();
        this.harvester = harvester;
        this.solutions = solutions;
        this.history = history;
        this.activity = activity;
    }

    /** Returns at once. */
    void fillIfNew(Console console, ProgressDisplay display) {
        if (Files.isDirectory(folder) && (isEmpty() || history.wasCutOff(folder.toString()))) {
            Thread.ofPlatform()
                    .priority(Thread.MIN_PRIORITY)
                    .name("starter-catalogue")
                    .start(() -> fill(console, display));
        }
    }

    private void fill(Console console, ProgressDisplay display) {
        HarvestProgress progress =
                new ProgressFanOut(display.on(console.out(), "Einlesen"), activity);
        HarvestReport report = harvester.run(HarvestRequest.of(folder), progress);
        console.out().print(GermanSummary.of(report));
        console.out().flush();
    }

    private boolean isEmpty() {
        return solutions.ids().isEmpty();
    }
}
