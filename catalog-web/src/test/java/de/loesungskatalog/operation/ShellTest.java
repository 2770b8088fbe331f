package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

class ShellTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Shell shell =
            new Shell(
                    Settings.load(),
                    new Console(
                            new PrintWriter(out, true),
                            new PrintWriter(err, true),
                            (file, work) -> ExitCode.DONE,
                            Path.of("").toAbsolutePath(),
                            false));

    @ParameterizedTest
    @ValueSource(strings = {"serve", "import", "restore", "doctor"})
    void helpOfACommandIsGerman(String command) {
        assertThat(shell.run(command, "--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Aufruf: katalog " + command).doesNotContain("Usage");
    }

    @Test
    void wrongSwitchOfTheServerIsSaidInGerman() {
        assertThat(shell.run("serve", "--porr", "80")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Den Schalter „--porr“ gibt es hier nicht.", "--port");
    }

    @Test
    void helpNamesAllCommands() {
        assertThat(shell.run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("serve", "import", "backup", "restore");
    }
}
