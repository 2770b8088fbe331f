package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** R12: people search, one imports, two edit; the benchmark of half an hour (R13), cut short. */
class SoakPackageIT {

    private static final String SECONDS = Boolean.getBoolean("katalog.test.long") ? "300" : "20";

    @TempDir private Path folder;

    @Test
    void nobodyNoticesThatOthersWork() throws Exception {
        Path output = folder.resolve("output.txt");
        Process process =
                new ProcessBuilder("../scripts/benchmark", "soak", SECONDS)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = process.waitFor(600, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        String said = Files.readString(output);
        System.out.println(said);
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("0 errors: []");
    }
}
