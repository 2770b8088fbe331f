package de.loesungskatalog.operation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code katalog version}. */
@Command(name = "version", header = "Nennt die Version des Programms und der Java-Umgebung.")
final class VersionCommand implements Runnable {

    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().println("Lösungskatalog " + Version.current());
        console.out().println("Java " + Runtime.version());
    }
}
