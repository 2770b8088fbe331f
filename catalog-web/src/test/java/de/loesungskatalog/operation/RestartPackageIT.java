package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** R14: starting again and again changes nothing and leaves nothing behind. */
class RestartPackageIT {

    private static final int STARTS = Boolean.getBoolean("katalog.test.long") ? 50 : 5;

    @TempDir private Path folder;

    @Test
    void restartsLeaveTheDataDirectoryAsItWas() throws Exception {
        Path note = Files.createDirectories(folder.resolve("quelle")).resolve("notiz.txt");
        Files.writeString(note, "Eine Notiz.");
        assertThat(
                        PackagedProgram.run(folder, "import", "quelle", "--data-dir", "daten")
                                .exitCode())
                .isZero();
        restart(); // from here on everything that a server makes is there
        long before = size();
        List<Long> millis = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            millis.add(restart());
        }
        long slowest = millis.stream().max(Long::compare).orElseThrow();
        System.out.printf(
                "R14: %d of %d starts, slowest %d ms, data directory %d -> %d bytes%n",
                millis.size(), STARTS, slowest, before, size());
        assertThat(size()).isLessThanOrEqualTo(before + before / 10);
    }

    private long restart() throws Exception {
        long begin = System.nanoTime();
        try (PackagedProgram program =
                PackagedProgram.start(
                        folder, "serve", "--port", "0", "--no-sample", "--data-dir", "daten")) {
            program.address();
            long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            assertThat(program.terminate()).isIn(0, 143);
            return millis;
        }
    }

    private long size() throws IOException {
        long sum = 0;
        try (Stream<Path> all = Files.walk(folder.resolve("daten"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
        }
        return sum;
    }
}
