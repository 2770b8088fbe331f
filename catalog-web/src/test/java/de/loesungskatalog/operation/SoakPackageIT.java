package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * R12, R13: people search, one imports, two edit, and nobody notices; for half an hour, in the
 * short form for 20 seconds.
 */
class SoakPackageIT {

    private static final int SECONDS = Boolean.getBoolean("katalog.test.long") ? 1_800 : 20;

    @TempDir private Path folder;

    @Test
    void nobodyNoticesThatOthersWork() throws Exception {
        Path output = folder.resolve("output.txt");
        StarterData.copyTo(folder.resolve("daten"));
        Process process =
                new ProcessBuilder(
                                "../scripts/benchmark",
                                "soak",
                                Integer.toString(SECONDS),
                                folder.resolve("daten").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = process.waitFor(SECONDS + 600, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        String said = Files.readString(output);
        System.out.println(said);
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("0 errors: []");
    }
}
