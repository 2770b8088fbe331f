package de.loesungskatalog.operation;

import de.loesungskatalog.operation.care.Doctor;
import de.loesungskatalog.operation.care.Finding;
import de.loesungskatalog.operation.care.Finding.Level;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code katalog doctor}: is the catalogue well, and if not, what helps? */
@Command(
        name = "doctor",
        header = "Untersucht den Katalog und nennt zu jedem Befund die Abhilfe.",
        description = {
            "Prüft Einstellungen, Rechte, Speicherplatz, Datenbank, Suchindex, Originaldateien,"
                    + " Leseprogramm, Schriften und Pflichtseiten. Der Katalog darf dabei laufen."
        },
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:alles in Ordnung, höchstens Hinweise",
            "1:Fehler gefunden (genannt)",
            "3:die Untersuchung selbst ist gescheitert"
        })
final class DoctorCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Console console;
    private final CatalogueHandle catalogue;

    @Option(
            names = "--fix",
            description = "Behebt, was ohne Verlust geht: Rechte am Datenverzeichnis, Suchindex.")
    private boolean fix;

    @Option(names = "--json", description = "Gibt die Befunde als JSON aus.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    DoctorCommand(Console console, CatalogueHandle catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        List<Finding> findings =
                catalogue
                        .failure()
                        .map(DoctorCommand::closed)
                        .orElseGet(
                                () ->
                                        catalogue
                                                .get(Doctor.class)
                                                .examine(fix ? Doctor.Mode.FIX : Doctor.Mode.LOOK));
        boolean healthy = findings.stream().noneMatch(finding -> finding.level() == Level.PROBLEM);
        if (json) {
            console.out()
                    .println(
                            MAPPER.writeValueAsString(
                                    Map.of("healthy", healthy, "findings", findings)));
        } else {
            findings.forEach(this::print);
            console.out()
                    .println(healthy ? "Der Katalog ist gesund." : "Der Katalog braucht Hilfe.");
        }
        return healthy ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    /** A catalogue that cannot be opened cannot be examined further. */
    private static List<Finding> closed(CatalogueHandle.Failure failure) {
        return List.of(
                Finding.problem(
                        "Datenverzeichnis",
                        ErrorMessage.expected(failure.reason())
                                .orElse("Lässt sich nicht öffnen: " + failure.reason()),
                        "Spielen Sie die letzte Sicherung mit „katalog restore“ in ein neues"
                                + " Verzeichnis zurück; das alte ("
                                + failure.directory().root()
                                + ") bleibt liegen, bis der Katalog wieder läuft."));
    }

    private void print(Finding finding) {
        console.out()
                .printf(
                        "%-8s %s: %s%n",
                        finding.level().label(), finding.check(), finding.message());
        if (finding.remedy() != null) {
            console.out().println("         Abhilfe: " + finding.remedy());
        }
    }
}
