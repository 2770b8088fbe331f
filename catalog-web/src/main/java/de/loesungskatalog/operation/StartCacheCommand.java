package de.loesungskatalog.operation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * {@code katalog start-cache FOLDER}: for the build, which delivers a cache with the folder of the
 * package. Hidden, because a server makes its own when it is stopped for the first time.
 */
@Command(name = "start-cache", header = "Legt einen Startspeicher an.", hidden = true)
final class StartCacheCommand implements Callable<Integer> {

    // A build machine may be busy; usual are ten seconds
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Settings settings;
    private final Console console;

    @Parameters(paramLabel = "ORDNER", description = "Ordner des Startspeichers.")
    private Path folder = Path.of("");

    StartCacheCommand(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Path> made =
                new StartCache(settings.home(), PATIENCE)
                        .makeIn(console.workingDirectory().resolve(folder));
        if (made.isEmpty()) {
            console.err()
                    .println("Der Startspeicher ließ sich nicht anlegen. Es geht auch ohne ihn.");
            return ExitCode.INCOMPLETE;
        }
        return ExitCode.DONE;
    }
}
