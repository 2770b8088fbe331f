package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

class ErrorMessageTest {

    @TempDir private Path folder;

    @Test
    void takenPortIsNamedWithARemedy() {
        assertThat(message(new IllegalStateException("start", new PortInUseException(8080))))
                .isEqualTo(
                        "Der Port 8080 ist schon belegt. Beenden Sie das andere Programm oder"
                                + " wählen Sie mit --port einen anderen.");
    }

    @Test
    void damagedDatabaseIsNamedAndNotReplaced() throws Exception {
        DataDirectory directory = new DataDirectory(folder);
        directory.prepare();
        Path file = directory.database().resolve("katalog.mv.db");
        Files.writeString(file, "no database");
        SQLException refused =
                assertThrows(
                        SQLException.class,
                        () -> DriverManager.getConnection(directory.databaseUrl()));
        assertThat(message(refused))
                .startsWith("Die Datenbank lässt sich nicht öffnen")
                .contains("Sicherung")
                .doesNotContain("\tat ");
        assertThat(file).hasContent("no database");
    }

    @Test
    void unforeseenErrorNamesTheLogAndNoStackTrace() {
        assertThat(message(new IllegalStateException("secret detail")))
                .contains("Protokoll")
                .doesNotContain("secret detail");
    }

    private static String message(Exception error) {
        StringWriter text = new StringWriter();
        CommandLine line =
                new CommandLine(new KatalogCommand()).setErr(new PrintWriter(text, true));
        int code = new ErrorMessage().handleExecutionException(error, line, line.parseArgs());
        assertThat(code).isEqualTo(ExitCode.FAILED);
        return text.toString().strip();
    }
}
