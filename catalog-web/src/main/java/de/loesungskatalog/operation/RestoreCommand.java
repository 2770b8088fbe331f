package de.loesungskatalog.operation;

import de.loesungskatalog.operation.backup.BackupFile;
import de.loesungskatalog.operation.backup.BackupRefusedException;
import de.loesungskatalog.operation.backup.Restoration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code katalog restore FILE}: a backup into an empty data directory, all or nothing. */
@Command(
        name = "restore",
        header = "Spielt eine Sicherung in ein leeres Datenverzeichnis zurück.",
        description = {
            "Prüft zuerst jedes Byte der Sicherung. Ist etwas verändert oder fehlt es, wird es"
                    + " genannt und nichts geschrieben.",
            "Danach „katalog serve“ starten: Der Suchindex wird im Hintergrund neu aufgebaut."
        },
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:zurückgespielt",
            "2:falscher Aufruf",
            "3:abgelehnt oder fehlgeschlagen, nichts geschrieben"
        })
final class RestoreCommand implements Callable<Integer> {

    private static final int SHOWN = 20;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm 'Uhr'").withZone(ZoneId.systemDefault());

    private final Settings settings;
    private final Console console;

    @Parameters(paramLabel = "DATEI", description = "Sicherung von „katalog backup“.")
    private Path file = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    @ParentCommand private KatalogCommand root;

    RestoreCommand(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.root = new KatalogCommand();
    }

    @Override
    public Integer call() throws IOException {
        DataDirectory directory =
                settings.dataDirectory(root.dataDirectory(), console.workingDirectory());
        BackupFile backup = new BackupFile(console.workingDirectory().resolve(file));
        try {
            BackupFile.Contents contents = backup.check();
            Files.createDirectories(directory.root());
            Optional<DirectoryLock> lock = DirectoryLock.take(directory.lock());
            if (lock.isEmpty()) {
                return refuse("wird von einem laufenden Katalog benutzt", directory);
            }
            try (DirectoryLock _ = lock.get()) {
                new Restoration(directory.root()).run(backup, StoredDatabase::check);
            }
            console.out()
                    .println(
                            "Zurückgespielt nach "
                                    + directory.root()
                                    + ": Stand vom "
                                    + WHEN.format(contents.description().created())
                                    + ", "
                                    + contents.files()
                                    + " Originaldateien.");
            return ExitCode.DONE;
        } catch (DirectoryNotEmptyException e) {
            return refuse("ist nicht leer", directory);
        } catch (BackupRefusedException e) {
            return refuse(e.problems());
        }
    }

    private int refuse(String reason, DataDirectory directory) {
        console.err()
                .println(
                        "Das Datenverzeichnis "
                                + directory.root()
                                + " "
                                + reason
                                + ". Nennen Sie mit --data-dir ein leeres.");
        return ExitCode.FAILED;
    }

    private int refuse(List<String> problems) {
        console.err()
                .println(
                        "Die Sicherung "
                                + file
                                + " ist nicht in Ordnung; es wurde nichts geschrieben:");
        problems.stream().limit(SHOWN).forEach(problem -> console.err().println("  " + problem));
        if (problems.size() > SHOWN) {
            console.err().println("  … und " + (problems.size() - SHOWN) + " weitere.");
        }
        console.err().println("Verwenden Sie eine andere Sicherung.");
        return ExitCode.FAILED;
    }
}
