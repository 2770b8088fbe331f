package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.export.SpreadsheetTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code katalog template}: an empty table to be filled. Needs no catalogue. */
@Command(
        name = "template",
        description = "Schreibt eine leere Tabelle mit allen Überschriften, zum Ausfüllen.")
public final class TemplateCommand implements Callable<Integer> {

    private static final int FAILED = 3;

    private final Path workingDirectory;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DATEI", description = "Neue Datei, die auf .xlsx oder .csv endet.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    public TemplateCommand(Path workingDirectory) {
        this.workingDirectory = workingDirectory.toAbsolutePath();
    }

    @Override
    public Integer call() {
        SpreadsheetTemplate template = template();
        Path target = workingDirectory.resolve(file).normalize();
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            template.write(out);
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Die Datei „" + file + "“ gibt es schon. Nennen Sie eine neue.");
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Die Vorlage ließ sich nicht schreiben ("
                                    + e.getMessage()
                                    + "). Prüfen Sie Zugriffsrechte und freien Speicherplatz.");
            return FAILED;
        }
        spec.commandLine().getOut().println("Vorlage nach " + target + " geschrieben.");
        return 0;
    }

    private SpreadsheetTemplate template() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (SpreadsheetTemplate template : SpreadsheetTemplate.values()) {
            if (name.endsWith("." + template.name().toLowerCase(Locale.ROOT))) {
                return template;
            }
        }
        throw new ParameterException(
                spec.commandLine(), "Der Name „" + file + "“ endet weder auf .xlsx noch auf .csv.");
    }
}
