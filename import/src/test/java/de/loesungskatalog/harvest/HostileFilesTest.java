package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.SampleFiles;
import de.loesungskatalog.extraction.TextExtraction;
import de.loesungskatalog.extraction.WorkerPool;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.source.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bombs, broken and disguised files of strangers. The short form takes every ninth, the long one
 * all; {@code scripts/hostile} shows the same with a server under watch.
 */
class HostileFilesTest {

    private static final int STEP = Boolean.getBoolean("katalog.test.long") ? 1 : 9;

    private static final Duration LIMIT = Duration.ofSeconds(30); // a named result by then

    @TempDir private Path folder;

    private final AtomicReference<Duration> slowest = new AtomicReference<>(Duration.ZERO);

    @Test
    void everyFileIsANamedResultAndTheNextOneIsRead() throws Exception {
        Path archive = SharedMaterial.folder("corpus").resolve("hostile.tar.xz");
        Path unpacked = Files.createDirectory(folder.resolve("hostile"));
        assertThat(run("tar", "-xf", archive.toString(), "-C", unpacked.toString())).isZero();
        List<String> kept = keepSome(unpacked);
        Path work = folder.resolve("work-extraction");
        try (WorkerPool workers = new WorkerPool(ExtractionLimits.DEFAULTS, work, 2);
                TestCatalogue catalogue = new TestCatalogue(folder, timed(workers))) {
            HarvestReport report = catalogue.harvest(unpacked, Format.DOCUMENTS);
            assertThat(report.items()).extracting(ReportItem::item).containsAll(kept);
            for (ReportItem line : report.items()) {
                assertThat(line.pages() > 0 || line.reason() != null).as("%s", line).isTrue();
            }
            Path deck = SampleFiles.deck(folder.resolve("deck.pptx"));
            assertThat(workers.extract(deck, "deck.pptx")).isInstanceOf(Extraction.Extracted.class);
        }
        assertThat(files(work)).isEmpty();
        assertThat(slowest.get()).isLessThan(LIMIT);
    }

    /** The limit is a promise of the worker pool, not a matter of the machine's speed. */
    private TextExtraction timed(TextExtraction workers) {
        return (file, name) -> {
            long start = System.nanoTime();
            try {
                return workers.extract(file, name);
            } finally {
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                slowest.accumulateAndGet(took, (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        };
    }

    private static List<String> keepSome(Path unpacked) throws IOException {
        List<Path> all = files(unpacked);
        List<Path> kept =
                IntStream.range(0, all.size())
                        .filter(i -> i % STEP == 0)
                        .mapToObj(all::get)
                        .toList();
        for (Path file : all) {
            if (!kept.contains(file)) {
                Files.delete(file);
            }
        }
        return kept.stream().map(file -> unpacked.relativize(file).toString()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path)).sorted().toList();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
