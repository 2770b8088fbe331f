package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.command.ProgressDisplay;
import de.loesungskatalog.operation.backup.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;

/** {@code katalog backup FILE}: the whole catalogue in one file, while it is in use. */
@Command(
        name = "backup",
        header = "Sichert den ganzen Katalog in eine Datei.",
        description = {
            "Der Katalog darf dabei laufen. Die Datei enthält Datenbank, Originaldateien und"
                + " Prüfsummen; Suchindex und Folienbilder entstehen nach dem Zurückspielen neu.",
            "Eine Datei gleichen Namens wird erst ersetzt, wenn die neue fertig ist."
        },
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:gesichert",
            "1:gesichert, aber einige Originaldateien sind beschädigt (genannt)",
            "2:falscher Aufruf",
            "3:fehlgeschlagen, nichts geschrieben"
        })
final class BackupCommand implements Callable<Integer>, MakesFile {

    private final Console console;
    private final CatalogueHandle catalogue;
    private final ProgressDisplay display;

    @Parameters(paramLabel = "DATEI", description = "Zieldatei; - für die Standardausgabe.")
    private String file = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    BackupCommand(Console console, CatalogueHandle catalogue, ProgressDisplay display) {
        this.console = console;
        this.catalogue = catalogue;
        this.display = display;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Integer call() throws IOException {
        return console.files().deliver(file, this::write);
    }

    private int write(OutputStream bytes) throws IOException {
        HarvestProgress progress = display.on(console.err(), "Sichern");
        Backup.Summary summary;
        try {
            summary =
                    catalogue
                            .get(Backup.class)
                            .write(
                                    bytes,
                                    (done, total) -> {
                                        if (done == 1) {
                                            progress.started(total);
                                        }
                                        progress.done(done, total, "");
                                    });
        } finally {
            progress.finished();
        }
        // not to the standard output, which may be the backup itself
        console.err()
                .println(
                        "Gesichert: Datenbank und "
                                + summary.files()
                                + " Originaldateien, "
                                + summary.bytes() / 1_000_000
                                + " MB.");
        if (summary.damaged().isEmpty()) {
            return ExitCode.DONE;
        }
        console.err()
                .println(
                        "Diese Originaldateien fehlen oder sind beschädigt, „katalog verify“ sagt,"
                                + " zu welchen Unterlagen sie gehören:");
        summary.damaged().forEach(name -> console.err().println("  " + name));
        return ExitCode.INCOMPLETE;
    }
}
