package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.failpoint.FailPoint;
import de.loesungskatalog.harvest.source.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** R3: a process that dies at any step of publishing leaves the record before or after. */
class FailPointTest {

    private static final int TIMES = Boolean.getBoolean("katalog.test.long") ? 3 : 1;
    private static final String ID = "loesung-0";

    @TempDir private Path folder;

    @Test
    void everyStepLeavesTheRecordBeforeOrAfter() throws Exception {
        Path first = VersionedCatalogue.source(folder.resolve("1"), 1, 1);
        Path second = VersionedCatalogue.source(folder.resolve("2"), 1, 2);
        Path base = folder.resolve("base");
        try (TestCatalogue catalogue = TestCatalogue.onDisk(base)) {
            catalogue.harvest(first, Format.FOLDER);
            catalogue.harvest(first, Format.FOLDER);
        }
        int before = 0;
        int after = 0;
        for (int time = 0; time < TIMES; time++) {
            for (Map.Entry<FailPoint, Path> died : dieAtEachStep(base, second).entrySet()) {
                switch (versionAfter(died.getKey(), died.getValue(), second)) {
                    case 1 -> before++;
                    default -> after++;
                }
                FileSystemUtils.deleteRecursively(died.getValue());
            }
        }
        System.out.printf(
                "R3: %d steps, each %d times: %d before, %d after, 0 between%n",
                FailPoint.values().length, TIMES, before, after);
    }

    /** Two processes at a time; they start slowly and do little. */
    private Map<FailPoint, Path> dieAtEachStep(Path base, Path source) throws Exception {
        Map<FailPoint, Path> died = new HashMap<>();
        List<FailPoint> steps = List.of(FailPoint.values());
        for (int i = 0; i < steps.size(); i += 2) {
            List<Process> processes = new ArrayList<>();
            for (FailPoint step : steps.subList(i, Math.min(steps.size(), i + 2))) {
                Path data = folder.resolve(step.name());
                FileSystemUtils.copyRecursively(base, data);
                died.put(step, data);
                processes.add(
                        ImportProcess.start(
                                data,
                                List.of(source),
                                "-D" + FailPoint.PROPERTY + "=" + step.name()));
            }
            for (Process process : processes) {
                process.inputReader().lines().forEach(line -> {});
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isEqualTo(FailPoint.EXIT_CODE);
            }
        }
        return died;
    }

    private static int versionAfter(FailPoint step, Path data, Path source) throws IOException {
        try (TestCatalogue catalogue = TestCatalogue.onDisk(data)) {
            int version = VersionedCatalogue.check(catalogue, data).getOrDefault(ID, 0);
            assertThat(version)
                    .as("%s", step)
                    .isEqualTo(step.compareTo(FailPoint.TRANSACTION_COMMITTED) < 0 ? 1 : 2);
            // an unfinished file may be left; the next start of the program removes it
            try (Stream<Path> files = Files.list(data.resolve("work"))) {
                assertThat(files).as("%s", step).hasSizeLessThanOrEqualTo(1);
            }
            catalogue.harvest(source, Format.FOLDER);
            assertThat(VersionedCatalogue.check(catalogue, data)).containsEntry(ID, 2);
            assertThat(catalogue.content.addresses()).hasSize(2); // of either version, once
            return version;
        }
    }
}
