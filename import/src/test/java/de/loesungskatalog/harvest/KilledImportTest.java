package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.export.ExportRequest;
import de.loesungskatalog.harvest.source.Format;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** R1: killing the process at any moment leaves each item before or after, never between. */
class KilledImportTest {

    private static final boolean LONG = Boolean.getBoolean("katalog.test.long");
    private static final int KILLS = LONG ? 100 : 3;
    private static final int SOLUTIONS = LONG ? 1_000 : 100;
    private static final int LATEST = LONG ? 3_000 : 800; // milliseconds of work before the kill
    private static final long ALLOWED_START = 10_000;

    @TempDir private Path folder;
    private Path data = Path.of("");
    private List<Path> versions = List.of();
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private long slowest;

    @BeforeEach
    void deliver() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        versions =
                List.of(
                        VersionedCatalogue.source(folder.resolve("1"), SOLUTIONS, 1),
                        VersionedCatalogue.source(folder.resolve("2"), SOLUTIONS, 2));
    }

    @Test
    void killedImportLosesNothingAndEndsLikeAnUndisturbedOne() throws Exception {
        Random random = new Random(20_201_119); // the same moments in every run
        for (int kill = 0; kill < KILLS; kill++) {
            importAndKill(kill % 2, random.nextInt(LATEST));
        }
        endsLikeAnUndisturbedOne();
        System.out.printf(
                "R1: %d kills, %d solutions, 0 lost, 0 between; slowest start %d ms%n",
                KILLS, SOLUTIONS, slowest);
        assertThat(slowest).isLessThanOrEqualTo(ALLOWED_START);
    }

    /** The process checks what the one before left; then it works until it is killed. */
    private void importAndKill(int first, int millis) throws Exception {
        List<Path> sources = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            sources.add(versions.get((first + round) % 2));
        }
        Process process = ImportProcess.start(data, sources);
        List<String> lines = new ArrayList<>();
        CompletableFuture<Void> working = new CompletableFuture<>();
        Thread reader = Thread.ofVirtual().start(() -> read(process, lines, working));
        working.get(60, TimeUnit.SECONDS);
        assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).as("%s", lines).isFalse();
        // kill -9; Process.destroyForcibly would also throw away what was said and not yet read
        assertThat(process.toHandle().destroyForcibly()).isTrue();
        process.waitFor();
        reader.join();
        compare(lines);
    }

    private static void read(Process process, List<String> lines, CompletableFuture<Void> working) {
        try (var out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith(ImportProcess.STORED)) {
                    working.complete(null);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            lines.add("(cut off by the kill)");
        } finally {
            working.completeExceptionally(new AssertionError("Nothing was stored: " + lines));
        }
    }

    private void compare(List<String> lines) {
        Map<String, Integer> held = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith(ImportProcess.OPENED)) {
                slowest = Math.max(slowest, Long.parseLong(after(ImportProcess.OPENED, line)));
            } else if (line.startsWith(ImportProcess.HOLDS)) {
                String[] words = after(ImportProcess.HOLDS, line).split(" ");
                held.put(words[0], Integer.parseInt(words[1]));
            }
        }
        assertThat(held.keySet()).containsAll(acknowledged.keySet());
        assertThat(held.entrySet())
                .as("stored, but killed before it was said: at most one transaction")
                .filteredOn(each -> !each.getValue().equals(acknowledged.get(each.getKey())))
                .hasSizeLessThanOrEqualTo(ItemPipeline.TOGETHER);
        acknowledged.putAll(held);
        for (String line : lines) {
            if (line.startsWith(ImportProcess.STORED)) {
                String[] words = after(ImportProcess.STORED, line).split("[ /]");
                acknowledged.put(words[2], Integer.parseInt(words[0]));
            }
        }
    }

    private static String after(String word, String line) {
        return line.substring(word.length());
    }

    private void endsLikeAnUndisturbedOne() throws IOException {
        Path disturbed = folder.resolve("disturbed");
        Path undisturbed = folder.resolve("undisturbed");
        try (TestCatalogue survivor = TestCatalogue.onDisk(data);
                TestCatalogue fresh = new TestCatalogue(folder.resolve("fresh"))) {
            VersionedCatalogue.check(survivor, data);
            survivor.harvest(versions.getLast(), Format.FOLDER);
            fresh.harvest(versions.getLast(), Format.FOLDER);
            survivor.export().write(ExportRequest.everything(disturbed));
            fresh.export().write(ExportRequest.everything(undisturbed));
            // both catalogues were indexed from equal databases, the one with interruptions
            assertThat(IndexContent.of(data.resolve("index")))
                    .isEqualTo(IndexContent.of(folder.resolve("fresh/index")));
        }
        assertThat(Trees.of(disturbed)).isEqualTo(Trees.of(undisturbed));
    }
}
