package de.loesungskatalog.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class WorkerCommandTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "4, 10", "10, 10", "15, 15"})
    @EnabledOnOs(OS.LINUX)
    void readingWorkerStandsBackByTenAndNotByTenMore(int server, int worker) throws Exception {
        int own = Integer.parseInt(said("nice"));
        String launcher =
                said(
                        "nice",
                        "-n",
                        Integer.toString(server),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName());
        int more = launcher.isEmpty() ? 0 : Integer.parseInt(launcher.replaceFirst(".* ", ""));
        assertThat(own + server + more).isEqualTo(Math.max(own + server, worker));
    }

    /** Prints what a worker of this process is started with. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) {
            List<String> launcher = WorkerCommand.reading().launcher();
            System.out.println(String.join(" ", launcher));
        }
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
