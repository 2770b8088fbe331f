package de.loesungskatalog.operation;

import de.loesungskatalog.search.IndexFeeder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            paramLabel = "rebuild|check",
            description = "rebuild = neu aufbauen, check = prüfen.")
    private Task task = Task.CHECK;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    IndexCommand(Console console, CatalogueHandle catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        IndexState state = catalogue.get(IndexState.class);
        if (task == Task.REBUILD) {
            catalogue.get(IndexFeeder.class).rebuild();
        }
        console.out().println("Suchindex: " + state.describe());
        return state.isCurrent() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
