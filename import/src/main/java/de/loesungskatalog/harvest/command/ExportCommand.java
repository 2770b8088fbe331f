package de.loesungskatalog.harvest.command;

import de.loesungskatalog.harvest.export.ExportFormat;
import de.loesungskatalog.harvest.export.ExportRequest;
import de.loesungskatalog.harvest.export.ExportSummary;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code katalog export}. Writes to the streams of its command line only. */
@Command(
        name = "export",
        description =
                "Schreibt den ganzen Katalog als Ordner, den „import“ ohne Verlust wieder"
                        + " einliest.",
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:geschrieben",
            "2:falscher Aufruf",
            "3:fehlgeschlagen, nichts geschrieben"
        })
public final class ExportCommand implements Callable<Integer> {

    private static final int FAILED = 3;

    private final Exporting exporting;
    private final Path workingDirectory;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    @Parameters(
            paramLabel = "ORDNER",
            description = "Ordner, den es noch nicht gibt oder der leer ist.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "folder",
            converter = FormatConverter.class,
            description =
                    "folder (ohne Verlust, Vorgabe), jsonl (ein Datensatz je Zeile, Dateien"
                            + " daneben) oder csv (Tabelle ohne Dateien).")
    private ExportFormat format = ExportFormat.FOLDER;

    @Option(
            names = "--topic",
            paramLabel = "THEMENFELD",
            description = "Nur Lösungen dieses Themenfelds, zum Beispiel bildung.")
    private @Nullable String topic;

    /**
     * @param workingDirectory that a relative path starts from: the caller's, not the server's
     */
    public ExportCommand(Exporting exporting, Path workingDirectory) {
        this.exporting = exporting;
        this.workingDirectory = workingDirectory.toAbsolutePath();
    }

    @Override
    public Integer call() {
        Path target = workingDirectory.resolve(folder).normalize();
        try {
            ExportSummary written = exporting.write(new ExportRequest(target, format, topicArea()));
            spec.commandLine()
                    .getOut()
                    .println(
                            written.solutions()
                                    + " Lösungen, "
                                    + written.organisations()
                                    + " Organisationen, "
                                    + written.events()
                                    + " Veranstaltungsreihen und "
                                    + written.files()
                                    + " Dateien nach "
                                    + target
                                    + " geschrieben.");
            return 0;
        } catch (DirectoryNotEmptyException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Der Ordner „" + folder + "“ ist nicht leer. Nennen Sie einen neuen Ordner.");
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Der Katalog ließ sich nicht schreiben ("
                                    + e.getMessage()
                                    + "). Prüfen Sie Zugriffsrechte und freien Speicherplatz.");
            return FAILED;
        }
    }

    private @Nullable TopicArea topicArea() {
        if (topic == null) {
            return null;
        }
        return TopicArea.parse(topic)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "„" + topic + "“ ist kein Themenfeld."));
    }

    /** Codes are lower-case, unlike the names of the constants. */
    static final class FormatConverter implements CommandLine.ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String code) {
            for (ExportFormat format : ExportFormat.values()) {
                if (format.code().equals(code)) {
                    return format;
                }
            }
            throw new CommandLine.TypeConversionException(
                    "„" + code + "“ ist keine Form; möglich sind folder, jsonl, csv");
        }
    }
}
