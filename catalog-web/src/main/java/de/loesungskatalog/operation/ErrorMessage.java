package de.loesungskatalog.operation;

import de.loesungskatalog.document.DiskFullException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Where errors of commands end: a sentence for the user, the cause for the log, never a stack trace
 * on the terminal.
 */
final class ErrorMessage implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMessage.class);
    private static final long MEGABYTE = 1_000_000;

    // What H2 answers for a file that it cannot read: GENERAL_ERROR_1, IO_EXCEPTION_1,
    // FILE_CORRUPTED_1,
    // IO_EXCEPTION_2, FILE_VERSION_ERROR_1
    private static final Set<Integer> UNREADABLE = Set.of(50000, 90028, 90030, 90031, 90048);

    @Override
    public int handleExecutionException(Exception error, CommandLine line, ParseResult parsed) {
        Optional<String> expected = expected(error);
        if (expected.isEmpty()) {
            LOG.error("Command {} failed", line.getCommandName(), error);
        }
        line.getErr()
                .println(
                        expected.orElseGet(
                                () ->
                                        "Der Befehl ist an einem unerwarteten Fehler gescheitert ("
                                                + error.getClass().getSimpleName()
                                                + "). Einzelheiten stehen im Protokoll."));
        return ExitCode.FAILED;
    }

    static Optional<String> expected(Throwable error) {
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case OperationException known -> {
                    return Optional.of(String.valueOf(known.getMessage()));
                }
                case DiskFullException full -> {
                    return Optional.of(
                            "Der Speicherplatz reicht nicht: Auf dem Datenträger von "
                                    + full.folder()
                                    + " sind "
                                    + full.free() / MEGABYTE
                                    + " MB frei, "
                                    + full.needed() / MEGABYTE
                                    + " MB wären nötig. Es wurde nichts geschrieben. Schaffen Sie"
                                    + " Platz und wiederholen Sie den Befehl.");
                }
                case PortInUseException port -> {
                    return Optional.of(
                            "Der Port "
                                    + port.getPort()
                                    + " ist schon belegt. Beenden Sie das andere Programm oder"
                                    + " wählen Sie mit --port einen anderen.");
                }
                case SQLException database when isFull(database) -> {
                    return Optional.of(
                            "Der Speicherplatz reicht nicht: Die Datenbank konnte nicht zu Ende"
                                    + " schreiben. Am Bestand hat sich nichts geändert. Schaffen"
                                    + " Sie Platz und wiederholen Sie den Befehl.");
                }
                case SQLException database when UNREADABLE.contains(database.getErrorCode()) -> {
                    return Optional.of(
                            "Die Datenbank lässt sich nicht öffnen: "
                                    + database.getMessage()
                                    + "\n"
                                    + "Der Katalog startet nicht mit einer leeren Datenbank"
                                    + " darüber. Sichern Sie das Datenverzeichnis und spielen Sie"
                                    + " die letzte Sicherung in ein neues zurück.");
                }
                case NoSuchFileException file -> {
                    return Optional.of(
                            "„" + file.getFile() + "“ gibt es nicht. Prüfen Sie den Pfad.");
                }
                case AccessDeniedException file -> {
                    return Optional.of(
                            "Für „"
                                    + file.getFile()
                                    + "“ fehlen Zugriffsrechte. Rufen Sie den Befehl als der"
                                    + " Benutzer auf, dem die Datei gehört.");
                }
                case IOException io -> {
                    return Optional.of(
                            "Lesen oder Schreiben ist gescheitert: "
                                    + io.getMessage()
                                    + ". Prüfen Sie freien Speicherplatz und Zugriffsrechte.");
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** H2 has no code of its own for it; the text is the operating system's. */
    private static boolean isFull(SQLException error) {
        return String.valueOf(error.getMessage()).contains("No space left on device");
    }
}
