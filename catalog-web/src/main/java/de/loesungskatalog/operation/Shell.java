package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.command.TerminalBar;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Runs one command of a user. Commands that need the data directory go through the {@link Door}:
 * into this process when nobody uses the directory, to the running server otherwise.
 */
final class Shell {

    private final Settings settings;
    private final Console console;

    Shell(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    int run(String... args) {
        CatalogueHandle catalogue = new CatalogueHandle();
        CommandLine line = commands(catalogue, args);
        line.setExecutionStrategy(
                parsed -> {
                    try {
                        return execute(parsed, args, catalogue);
                    } catch (PicocliException e) {
                        throw e;
                    } catch (RuntimeException e) { // on the way to the command: the door, opening
                        throw new ExecutionException(line, "Opening the catalogue", e);
                    }
                });
        return line.execute(args);
    }

    /** All commands, but for a start of the server: describing them took a twentieth of it. */
    private CommandLine commands(CatalogueHandle catalogue, String... args) {
        boolean serves = args.length > 0 && args[0].equals(ServeCommand.NAME);
        CommandLine line =
                serves
                        ? new CommandLine(new KatalogCommand())
                        : Commands.line(console, catalogue, TerminalBar.ifTerminal(System.out));
        line.addSubcommand(new ServeCommand(settings, console));
        if (!serves) {
            line.addSubcommand(new RestoreCommand(settings, console));
            line.addSubcommand(new RehearseCommand(settings));
            line.addSubcommand(new StartCacheCommand(settings, console));
        }
        return Commands.completed(line, console);
    }

    private int execute(ParseResult parsed, String[] args, CatalogueHandle catalogue) {
        if (!Commands.needsCatalogue(parsed)) {
            return new CommandLine.RunLast().execute(parsed);
        }
        DataDirectory directory =
                settings.dataDirectory(Commands.dataDirectory(parsed), console.workingDirectory());
        if (!Commands.makesCatalogue(parsed)) {
            directory.requireCatalogue();
        }
        try {
            return new Door(directory)
                    .enter(
                            lock -> runHere(parsed, catalogue, directory),
                            address -> send(parsed, new ControlClient(address, console), args));
        } catch (RuntimeException e) {
            if (catalogue.isOpen() || !Commands.examinesDamage(parsed)) {
                throw e;
            }
            catalogue.failed(directory, e);
            return new CommandLine.RunLast().execute(parsed);
        }
    }

    private int send(ParseResult parsed, ControlClient client, String... args) {
        if (parsed.subcommand().commandSpec().userObject() instanceof MakesFile command) {
            try {
                return console.files().deliver(command.file(), bytes -> client.run(bytes, args));
            } catch (IOException e) {
                throw new UncheckedIOException("Writing " + command.file(), e);
            }
        }
        return client.run(args);
    }

    private int runHere(ParseResult parsed, CatalogueHandle catalogue, DataDirectory directory) {
        SpringApplication application = CatalogueApplication.withoutWeb(directory, settings);
        try (ConfigurableApplicationContext context = application.run()) {
            catalogue.open(context);
            return new CommandLine.RunLast().execute(parsed);
        }
    }
}
