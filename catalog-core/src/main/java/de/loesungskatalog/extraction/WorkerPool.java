package de.loesungskatalog.extraction;

import org.springframework.util.FileSystemUtils;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Reads files in processes of their own, so that no file can hurt the server. A worker that dies,
 * hangs or answers nonsense is a named failure of the file it was reading; the next file gets a new
 * worker.
 *
 * <p>Thread-safe. As many files are read at once as there are workers; further callers wait for one
 * to become free, and the hard time limit counts from then. {@link #close} ends all workers; files
 * in work and files that come later fail as {@link Failure#UNAVAILABLE}.
 */
public final class WorkerPool implements TextExtraction, AutoCloseable {

    private final ExtractionLimits limits;
    private final List<WorkerSlot> all = new ArrayList<>();
    // Last in, first out: with little work, one worker stays warm and the others end
    private final BlockingDeque<WorkerSlot> free = new LinkedBlockingDeque<>();
    private final ScheduledExecutorService watchdog;
    private volatile boolean closed;

    /**
     * Starts nothing yet; workers come with the first file.
     *
     * @param workDirectory folder of this pool alone, for what workers write; emptied here
     * @param workers how many files are read at once
     */
    public WorkerPool(ExtractionLimits limits, Path workDirectory, int workers) throws IOException {
        this(limits, workDirectory, workers, WorkerCommand.reading());
    }

    WorkerPool(ExtractionLimits limits, Path workDirectory, int workers, WorkerCommand command)
            throws IOException {
        if (workers < 1) {
            throw new IllegalArgumentException("A pool needs a worker, not " + workers);
        }
        this.limits = limits;
        FileSystemUtils.deleteRecursively(workDirectory); // of a server that was killed
        Files.createDirectories(workDirectory);
        watchdog =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("extraction-watchdog").factory());
        for (int i = 0; i < workers; i++) {
            all.add(new WorkerSlot(command, limits, workDirectory, watchdog));
        }
        free.addAll(all);
        long pause = Math.max(1, limits.idleTime().toMillis() / 4);
        watchdog.scheduleWithFixedDelay(this::endIdle, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public Extraction extract(Path file, String fileName) {
        return switch (run(new Reading(new Request(file, fileName), limits))) {
            case Outcome.Answered<Extraction>(var extraction) -> extraction;
            case Outcome.Broken<Extraction>(var failure, var detail) ->
                    new Extraction.Failed("application/octet-stream", failure, detail);
        };
    }

    /** Whether no worker has anything to do. */
    public boolean isIdle() {
        return free.size() == all.size();
    }

    /** Has a worker do something; waits for a free one. */
    <T> Outcome<T> run(Exchange<T> exchange) {
        WorkerSlot slot = take();
        try {
            Outcome<T> outcome = closed ? unavailable() : slot.run(exchange);
            // A worker killed by close() is not the fault of the file
            return closed && outcome instanceof Outcome.Broken<T> ? unavailable() : outcome;
        } finally {
            free.addFirst(slot);
        }
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(WorkerSlot::kill);
        all.forEach(slot -> take().end());
        free.addAll(all);
        watchdog.shutdownNow();
    }

    private void endIdle() {
        for (WorkerSlot slot : all) {
            if (free.remove(slot)) {
                slot.endAfter(limits.idleTime());
                free.addLast(slot);
            }
        }
    }

    /** Waits for a free slot. Not interruptible: a caller may be in the middle of a transaction. */
    private WorkerSlot take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return free.takeFirst();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> Outcome<T> unavailable() {
        return new Outcome.Broken<>(Failure.UNAVAILABLE, "the server is being stopped");
    }

    /** Reading the text of a file. */
    private record Reading(Request request, ExtractionLimits limits)
            implements Exchange<Extraction> {

        @Override
        public void ask(DataOutputStream out) throws IOException {
            request.write(out);
        }

        @Override
        public Extraction answer(DataInputStream in) throws IOException {
            return Answer.read(in, limits);
        }
    }
}
