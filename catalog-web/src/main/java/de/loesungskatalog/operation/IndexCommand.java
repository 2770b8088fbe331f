package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.command.ProgressDisplay;
import de.loesungskatalog.operation.care.IndexState;
import de.loesungskatalog.search.IndexFeeder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code katalog index rebuild|check}: care for the search index, which is a cache of the database.
 */
@Command(
        name = "index",
        header = "Prüft den Suchindex oder baut ihn aus der Datenbank neu auf.",
        description =
                "Der Katalog darf dabei laufen; bis zum Ende eines Neuaufbaus antwortet der alte"
                        + " Index.")
final class IndexCommand implements Callable<Integer> {

    /** What to do with the index. */
    enum Task {
        REBUILD,
        CHECK
    }

    private final Console console;
    private final CatalogueHandle catalogue;
    private final ProgressDisplay display;

    @Parameters(
            paramLabel = "rebuild|check",
            description = "rebuild = neu aufbauen, check = prüfen.")
    private Task task = Task.CHECK;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    IndexCommand(Console console, CatalogueHandle catalogue, ProgressDisplay display) {
        this.display = display;
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() throws IOException {
        if (task == Task.REBUILD) {
            rebuild();
        }
        IndexState state = catalogue.get(IndexState.class);
        List<String> problems = state.problems();
        console.out().println("Suchindex: " + state.describe());
        problems.forEach(problem -> console.out().println("  " + problem));
        if (problems.isEmpty()) {
            return ExitCode.DONE;
        }
        console.out().println("Abhilfe: katalog index rebuild");
        return ExitCode.INCOMPLETE;
    }

    private void rebuild() {
        HarvestProgress progress = display.on(console.out(), "Aufbauen");
        try {
            catalogue
                    .get(IndexFeeder.class)
                    .rebuild(
                            (done, total) -> {
                                if (done == 0) {
                                    progress.started(total);
                                }
                                progress.done(done, total, "");
                            });
        } finally {
            progress.finished();
        }
    }
}
