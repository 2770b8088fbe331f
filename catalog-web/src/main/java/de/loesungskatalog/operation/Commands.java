package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.Harvester;
import de.loesungskatalog.harvest.command.ExportCommand;
import de.loesungskatalog.harvest.command.ImportCommand;
import de.loesungskatalog.harvest.command.ProgressDisplay;
import de.loesungskatalog.harvest.command.TemplateCommand;
import de.loesungskatalog.harvest.export.CatalogueExport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.Set;

/** The tree of commands, for a terminal and for the control endpoint of a running server alike. */
final class Commands {

    /** These work on the data directory and therefore go through the door. */
    private static final Set<String> ON_THE_CATALOGUE =
            Set.of("import", "export", "index", "backup", "verify", "doctor");

    private Commands() {}

    /** All commands that a running server can take. */
    static CommandLine line(Console console, CatalogueHandle catalogue, ProgressDisplay progress) {
        CommandLine line =
                new CommandLine(new KatalogCommand())
                        .addSubcommand(
                                new ImportCommand(
                                        (request, display) ->
                                                catalogue
                                                        .get(Harvester.class)
                                                        .run(
                                                                request,
                                                                new ProgressFanOut(
                                                                        display,
                                                                        catalogue.get(
                                                                                CatalogueActivity
                                                                                        .class))),
                                        console.workingDirectory(),
                                        progress))
                        .addSubcommand(
                                new ExportCommand(
                                        folder ->
                                                catalogue.get(CatalogueExport.class).write(folder),
                                        console.workingDirectory()))
                        .addSubcommand(new TemplateCommand(console.workingDirectory()))
                        .addSubcommand(new IndexCommand(console, catalogue, progress))
                        .addSubcommand(new VerifyCommand(console, catalogue, progress))
                        .addSubcommand(new DoctorCommand(console, catalogue))
                        .addSubcommand(new BackupCommand(console, catalogue, progress))
                        .addSubcommand(new EvaluateCommand(console))
                        .addSubcommand(new VersionCommand(console))
                        .addSubcommand(new HelpCommand());
        return completed(line, console);
    }

    /** For a line to which commands were added: how all of them speak, and where to. */
    static CommandLine completed(CommandLine line, Console console) {
        line.getSubcommands()
                .values()
                .forEach( // picocli's own heading is English
                        command ->
                                command.getCommandSpec()
                                        .usageMessage()
                                        .synopsisHeading("Aufruf: "));
        return line.setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageMessage())
                .setExecutionExceptionHandler(new ErrorMessage());
    }

    static boolean needsCatalogue(ParseResult parsed) {
        return !parsed.isUsageHelpRequested()
                && parsed.hasSubcommand()
                && !parsed.subcommand().isUsageHelpRequested()
                && ON_THE_CATALOGUE.contains(parsed.subcommand().commandSpec().name());
    }

    /** Whether the command may begin with an empty directory. */
    static boolean makesCatalogue(ParseResult parsed) {
        return parsed.subcommand().commandSpec().userObject() instanceof ImportCommand;
    }

    /** Whether the command has something to say when the catalogue cannot be opened. */
    static boolean examinesDamage(ParseResult parsed) {
        return parsed.subcommand().commandSpec().userObject() instanceof DoctorCommand;
    }

    static @Nullable Path dataDirectory(ParseResult parsed) {
        return ((KatalogCommand) parsed.commandSpec().userObject()).dataDirectory();
    }
}
