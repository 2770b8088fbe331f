package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Path;

/** {@code katalog} itself: the options that every command has. */
@Command(
        name = "katalog",
        header = "Lösungskatalog: nachnutzbare Lösungen von Kommunen für Kommunen.",
        synopsisHeading = "Aufruf: ",
        synopsisSubcommandLabel = "BEFEHL",
        commandListHeading = "%nBefehle:%n",
        optionListHeading = "%nSchalter:%n",
        footer = {
            "",
            "Endet mit 0 = erledigt, 1 = erledigt, aber Teile unvollständig, 2 = falscher Aufruf, 3"
                    + " = gescheitert."
        })
class KatalogCommand implements Runnable {

    @Option(
            names = "--data-dir",
            paramLabel = "VERZEICHNIS",
            scope = ScopeType.INHERIT,
            description =
                    "Datenverzeichnis (Vorgabe: var neben dem Programm; auch KATALOG_DATA_DIR).")
    private @Nullable Path dataDirectory;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    @Spec private @Nullable CommandSpec spec;

    @Nullable Path dataDirectory() {
        return dataDirectory;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Nennen Sie einen Befehl.");
        }
    }
}
