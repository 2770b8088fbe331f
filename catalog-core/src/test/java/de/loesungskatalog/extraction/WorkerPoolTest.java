package de.loesungskatalog.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import de.loesungskatalog.document.DocumentPage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** With a worker that misbehaves on demand, and honest otherwise. */
class WorkerPoolTest {

    private static final String WORKER = "de.loesungskatalog.extraction.worker.MisbehavingWorker";

    @TempDir private Path folder;
    private Path deck;
    private WorkerPool pool;

    @BeforeEach
    void open() throws IOException {
        deck = SampleFiles.deck(folder.resolve("deck.pptx"));
        pool = pool(ExtractionLimits.DEFAULTS);
    }

    @AfterEach
    void close() throws IOException {
        pool.close();
        assertThat(left()).isEmpty();
    }

    @Test
    void workerReadsTheSlidesOfADeck() {
        assertThat(pages("deck.pptx"))
                .extracting(DocumentPage::number, DocumentPage::title)
                .containsExactly(
                        tuple(1, "Digitale Schulanmeldung"),
                        tuple(2, "Ablauf"),
                        tuple(3, "Intern"));
    }

    @Test
    void killedWorkerIsOneNamedFailureAndTheNextFileIsRead() throws IOException {
        CompletableFuture<Extraction> hanging =
                CompletableFuture.supplyAsync(() -> pool.extract(deck, "hangs"));
        await().until(() -> Files.exists(folder.resolve("hanging")));
        long worker = Long.parseLong(Files.readString(folder.resolve("hanging")));
        ProcessHandle.of(worker).orElseThrow().destroyForcibly(); // on Linux: kill -9
        assertThat(hanging.join()).isInstanceOf(Extraction.Failed.class);
        assertThat(failure(hanging.join())).isEqualTo(Failure.WORKER_DIED);
        assertThat(pages("deck.pptx")).hasSize(3);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void workerDoesNotInheritThePriorityOfWhoeverNeedsIt() throws Exception {
        CompletableFuture<Extraction> hanging = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> hanging.complete(extractStandingBack()));
        await().until(() -> Files.exists(folder.resolve("hanging")));
        long worker = Long.parseLong(Files.readString(folder.resolve("hanging")));
        int own = niceness("self");
        int inherited = niceness(Long.toString(worker));
        ProcessHandle.of(worker).orElseThrow().destroyForcibly();
        assertThat(failure(hanging.join())).isEqualTo(Failure.WORKER_DIED);
        assertThat(inherited).isEqualTo(own);
    }

    private Extraction extractStandingBack() {
        try {
            String thread = Files.readSymbolicLink(Path.of("/proc/thread-self")).toString();
            Process renice =
                    new ProcessBuilder("renice", "-n", "15", thread.replaceFirst(".*/", ""))
                            .start();
            assertThat(renice.waitFor()).isZero();
            assertThat(niceness("thread-self")).isEqualTo(15);
            return pool.extract(deck, "hangs");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int niceness(String process) throws IOException {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
    }

    @Test
    void silentWorkerIsEndedAtTheHardLimit() throws IOException {
        pool.close();
        pool = pool(hardTime(Duration.ofSeconds(4)));
        assertThat(failure(pool.extract(deck, "hangs"))).isEqualTo(Failure.TIMEOUT);
        assertThat(pages("tells its environment")).hasSize(1);
    }

    @Test
    void dyingWorkerIsANamedFailureAndNeverAnEmptyText() {
        assertThat(failure(pool.extract(deck, "dies"))).isEqualTo(Failure.WORKER_DIED);
        assertThat(failure(pool.extract(deck, "ends without marker")))
                .isEqualTo(Failure.WORKER_DIED);
        assertThat(failure(pool.extract(deck, "fills the heap"))).isEqualTo(Failure.WORKER_DIED);
        assertThat(pages("deck.pptx")).hasSize(3);
    }

    @Test
    void floodIsANamedFailure() {
        assertThat(failure(pool.extract(deck, "floods"))).isEqualTo(Failure.INCOMPLETE_ANSWER);
        assertThat(pages("deck.pptx")).hasSize(3);
    }

    @Test
    void printingParserDoesNotSpoilTheAnswer() {
        assertThat(pages("prints")).hasSize(3);
    }

    @Test
    void temporaryFilesOfAParserAreGoneAfterTheFile() throws IOException {
        pages("leaves temporary files");
        try (Stream<Path> paths = Files.walk(folder.resolve("work"))) {
            assertThat(paths.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void workerInheritsNoEnvironment() {
        assertThat(pages("tells its environment").getFirst().text())
                .isEqualTo("[HOME, LC_ALL, XDG_CACHE_HOME]");
    }

    @Test
    void workerIsReplacedAfterItsNumberOfFiles() throws IOException {
        pool.close();
        pool = pool(filesPerWorker(2));
        String first = pages("tells its process").getFirst().text();
        assertThat(pages("tells its process").getFirst().text()).isEqualTo(first);
        assertThat(pages("tells its process").getFirst().text()).isNotEqualTo(first);
    }

    @Test
    void idleWorkerEnds() throws Exception {
        pool.close();
        pool = pool(idleTime(Duration.ofMillis(200)));
        String process = pages("tells its process").getFirst().text();
        ProcessHandle.of(Long.parseLong(process))
                .ifPresent(handle -> handle.onExit().orTimeout(20, TimeUnit.SECONDS).join());
        await().until(() -> left().isEmpty());
    }

    @Test
    void workerEndsWhenTheServerIsGone() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Process process =
                new WorkerCommand(System.getProperty("java.class.path"), WORKER)
                        .start(ExtractionLimits.DEFAULTS, home, home);
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void missingWorkerIsNotTheFaultOfTheFile() throws IOException {
        pool.close();
        WorkerCommand nowhere = new WorkerCommand(folder.toString(), WORKER);
        pool = new WorkerPool(ExtractionLimits.DEFAULTS, folder.resolve("work"), 1, nowhere);
        Extraction extraction = pool.extract(deck, "deck.pptx");
        assertThat(failure(extraction)).isEqualTo(Failure.UNAVAILABLE);
        assertThat(failure(extraction).hurtWorker()).isFalse();
        assertThat(extraction.toString()).contains("ClassNotFoundException");
    }

    @Test
    void closedPoolFailsFilesWithoutBlamingThem() {
        CompletableFuture<Extraction> hanging =
                CompletableFuture.supplyAsync(() -> pool.extract(deck, "hangs"));
        await().until(() -> Files.exists(folder.resolve("hanging")));
        pool.close();
        assertThat(failure(hanging.join())).isEqualTo(Failure.UNAVAILABLE);
        assertThat(failure(pool.extract(deck, "deck.pptx"))).isEqualTo(Failure.UNAVAILABLE);
    }

    private WorkerPool pool(ExtractionLimits limits) throws IOException {
        WorkerCommand command = new WorkerCommand(System.getProperty("java.class.path"), WORKER);
        return new WorkerPool(limits, folder.resolve("work"), 1, command);
    }

    private List<DocumentPage> pages(String name) {
        Extraction extraction = pool.extract(deck, name);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return ((Extraction.Extracted) extraction).pages();
    }

    private static Failure failure(Extraction extraction) {
        assertThat(extraction).isInstanceOf(Extraction.Failed.class);
        return ((Extraction.Failed) extraction).failure();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve("work"))) {
            return paths.toList();
        }
    }

    private static ExtractionLimits hardTime(Duration time) {
        return limits(time, ExtractionLimits.DEFAULTS.idleTime(), 200);
    }

    private static ExtractionLimits idleTime(Duration time) {
        return limits(ExtractionLimits.DEFAULTS.hardTime(), time, 200);
    }

    private static ExtractionLimits filesPerWorker(int files) {
        return limits(
                ExtractionLimits.DEFAULTS.hardTime(), ExtractionLimits.DEFAULTS.idleTime(), files);
    }

    private static ExtractionLimits limits(Duration hard, Duration idle, int files) {
        ExtractionLimits usual = ExtractionLimits.DEFAULTS;
        return new ExtractionLimits(
                usual.heapMegabytes(),
                usual.fileBytes(),
                usual.softTime(),
                hard,
                idle,
                files,
                usual.characters(),
                usual.pages(),
                usual.inflatedBytes(),
                usual.inflationRatio(),
                usual.entries(),
                usual.nesting());
    }
}
