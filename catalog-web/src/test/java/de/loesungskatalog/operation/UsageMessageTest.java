package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.command.ProgressDisplay;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What somebody reads who typed a wrong command: German, with the way to the help. */
class UsageMessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index wrong|„wrong“ passt nicht zu|möglich sind rebuild, check",
                "import|Es fehlt: QUELLE|Hilfe: katalog import --help",
                "import --repot x .|Den Schalter „--repot“ gibt es hier nicht.|--report",
                "import --report|Nach --report fehlt DATEI.|Hilfe: katalog import --help",
                "import --format x .|„x“ passt nicht zu --format|möglich sind auto, folder, jsonl",
                "import --format|Nach --format fehlt FORMAT.|Hilfe: katalog import --help",
                "import --report a --report b .|--report darf nur einmal vorkommen.|Hilfe",
                "import nirgends|Die Quelle „nirgends“ gibt es nicht.|Hilfe",
                "version x|Mit „x“ kann dieser Befehl nichts anfangen.|katalog version --help",
                "impotr x|Mit „impotr“ kann dieser Befehl nichts anfangen.|import",
                "''|Nennen Sie einen Befehl.|Hilfe: katalog --help"
            })
    void wrongUsageIsSaidInGerman(String typed, String problem, String more) {
        StringWriter err = new StringWriter();
        Console console =
                new Console(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        (file, work) -> ExitCode.DONE,
                        Path.of("").toAbsolutePath(),
                        false);
        int code =
                Commands.line(console, new CatalogueHandle(), ProgressDisplay.NONE)
                        .execute(typed.isEmpty() ? new String[0] : typed.split(" "));
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains(problem, more)
                .doesNotContain("Missing", "Unknown", "Invalid", "Unmatched", "Usage");
    }
}
