package de.loesungskatalog.operation;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.command.ProgressDisplay;
import de.loesungskatalog.operation.care.Fixity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code katalog verify}: reads every original file and compares it with its checksum. */
@Command(
        name = "verify",
        header = "Prüft jede Originaldatei gegen ihre Prüfsumme.",
        description = {
            "Der Katalog darf dabei laufen. Beschädigte Dateien gibt der Katalog nicht mehr heraus;"
                    + " holen Sie sie aus einer Sicherung oder lesen Sie die Unterlage neu ein."
        },
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:alle Dateien sind in Ordnung",
            "1:geprüft, aber Dateien sind beschädigt oder fehlen (genannt)",
            "3:fehlgeschlagen"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Console console;
    private final CatalogueHandle catalogue;
    private final ProgressDisplay display;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    VerifyCommand(Console console, CatalogueHandle catalogue, ProgressDisplay display) {
        this.console = console;
        this.catalogue = catalogue;
        this.display = display;
    }

    @Override
    public Integer call() throws IOException {
        HarvestProgress progress = display.on(console.out(), "Prüfen");
        Fixity.Result result = catalogue.get(Fixity.class).verify(progress);
        for (Fixity.Damage damage : result.damages()) {
            console.out().println(describe(damage));
        }
        console.out()
                .println(
                        result.files()
                                + " Dateien geprüft, "
                                + result.count(Fixity.Kind.DAMAGED)
                                + " beschädigt, "
                                + result.count(Fixity.Kind.MISSING)
                                + " fehlen, "
                                + result.count(Fixity.Kind.UNREADABLE)
                                + " nicht lesbar.");
        return result.damages().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private String describe(Fixity.Damage damage) {
        List<DocumentId> documents =
                catalogue.get(SourceDocuments.class).withContent(damage.sha256());
        String owners =
                documents.isEmpty()
                        ? "gehört zu keiner Unterlage mehr"
                        : documents.stream()
                                .map(DocumentId::value)
                                .collect(Collectors.joining(", "));
        return damage.kind().label() + ": content " + damage.sha256() + " (" + owners + ")";
    }
}
