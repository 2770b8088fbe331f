package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.HarvestRequest;
import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.report.GermanSummary;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.source.Format;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code katalog import}. Writes to the streams of its command line only. */
@Command(
        name = "import",
        description = "Liest Lösungen und Unterlagen in den Katalog ein.",
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:alles eingelesen",
            "1:eingelesen, aber einige Einträge sind unvollständig (im Bericht genannt)",
            "2:falscher Aufruf",
            "3:fehlgeschlagen, nichts geändert"
        })
public final class ImportCommand implements Callable<Integer> {

    private static final int INCOMPLETE = 1;

    private final Harvesting harvesting;
    private final Path workingDirectory;
    private final ProgressDisplay display;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUELLE",
            description = "Dateien oder Ordner; Ordner werden mit allen Unterordnern gelesen.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            completionCandidates = FormatCodes.class,
            converter = FormatConverter.class,
            description =
                    "Form der Quelle: ${COMPLETION-CANDIDATES}. Vorgabe: auto (nach dem Inhalt).")
    private Format format = Format.AUTO;

    @Option(names = "--dry-run", description = "Zeigt, was geschähe, und ändert nichts.")
    private boolean dryRun;

    @Option(
            names = "--retry",
            description =
                    "Versucht auch Dateien noch einmal, die zweimal das Leseprogramm störten.")
    private boolean retry;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    @Option(names = "--quiet", description = "Zeigt keinen Fortschritt und keine Zusammenfassung.")
    private boolean quiet;

    @Option(
            names = "--report",
            paramLabel = "DATEI",
            description = "Schreibt den ganzen Bericht als JSON in diese Datei.")
    private @Nullable Path report;

    /**
     * @param workingDirectory that relative paths start from: the caller's, not the server's
     */
    public ImportCommand(Harvesting harvesting, Path workingDirectory, ProgressDisplay display) {
        this.harvesting = harvesting;
        this.workingDirectory = workingDirectory.toAbsolutePath();
        this.display = display;
    }

    @Override
    public Integer call() {
        HarvestRequest request = request();
        PrintWriter out = spec.commandLine().getOut();
        HarvestReport result = harvest(request, out);
        if (!quiet) {
            out.print(GermanSummary.of(result));
            out.flush();
        }
        boolean reported = written(result);
        int code = result.run().outcome().exitCode();
        return reported ? code : Math.max(code, INCOMPLETE);
    }

    private HarvestReport harvest(HarvestRequest request, PrintWriter out) {
        HarvestProgress progress = quiet ? HarvestProgress.NONE : display.on(out, "Einlesen");
        return harvesting.run(request, progress);
    }

    private HarvestRequest request() {
        List<Path> absolute = new ArrayList<>();
        for (Path source : sources) {
            Path resolved = workingDirectory.resolve(source).normalize();
            if (!Files.exists(resolved)) {
                throw new ParameterException(
                        spec.commandLine(), "Die Quelle „" + source + "“ gibt es nicht.");
            }
            absolute.add(resolved);
        }
        Set<HarvestOption> options = EnumSet.noneOf(HarvestOption.class);
        if (dryRun) {
            options.add(HarvestOption.DRY_RUN);
        }
        if (retry) {
            options.add(HarvestOption.RETRY);
        }
        return new HarvestRequest(absolute, format, options);
    }

    private boolean written(HarvestReport result) {
        if (report == null) {
            return true;
        }
        try {
            result.write(workingDirectory.resolve(report));
            return true;
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Der Bericht ließ sich nicht schreiben ("
                                    + e.getMessage()
                                    + "). Das Einlesen selbst ist abgeschlossen.");
            return false;
        }
    }

    /** The codes that {@code --format} takes. */
    static final class FormatCodes extends ArrayList<String> {
        FormatCodes() {
            for (Format each : Format.values()) {
                add(each.code());
            }
        }
    }

    /** Codes are lower-case, unlike the names of the constants. */
    static final class FormatConverter implements CommandLine.ITypeConverter<Format> {
        @Override
        public Format convert(String code) {
            return Format.of(code)
                    .orElseThrow(
                            () ->
                                    new CommandLine.TypeConversionException(
                                            "„"
                                                    + code
                                                    + "“ ist kein Format; möglich sind "
                                                    + String.join(", ", new FormatCodes())));
        }
    }
}
