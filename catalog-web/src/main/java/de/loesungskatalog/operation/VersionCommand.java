package de.loesungskatalog.operation;

import picocli.CommandLine.Command;

/** {@code katalog version}. */
@Command(name = "version", header = "Nennt die Version des Programms und der Java-Umgebung.")
final class VersionCommand implements Runnable {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().println("Lösungskatalog " + Version.current());
        console.out().println("Java " + Runtime.version());
    }
}
