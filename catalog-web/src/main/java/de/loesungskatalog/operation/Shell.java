package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.command.TerminalBar;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

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
        CommandLine line = Commands.line(console, catalogue, TerminalBar.ifTerminal(System.out));
        line.addSubcommand(new ServeCommand(settings, console));
        line.setExecutionStrategy(parsed -> execute(parsed, args, catalogue));
        return line.execute(args);
    }

    private int execute(ParseResult parsed, String[] args, CatalogueHandle catalogue) {
        if (!Commands.needsCatalogue(parsed)) {
            return new CommandLine.RunLast().execute(parsed);
        }
        DataDirectory directory =
                settings.dataDirectory(Commands.dataDirectory(parsed), console.workingDirectory());
        return new Door(directory)
                .enter(
                        lock -> runHere(parsed, catalogue, directory),
                        address -> new ControlClient(address, console).run(args));
    }

    private int runHere(ParseResult parsed, CatalogueHandle catalogue, DataDirectory directory) {
        SpringApplication application = CatalogueApplication.withoutWeb(directory, settings);
        try (ConfigurableApplicationContext context = application.run()) {
            catalogue.open(context);
            return new CommandLine.RunLast().execute(parsed);
        }
    }
}
