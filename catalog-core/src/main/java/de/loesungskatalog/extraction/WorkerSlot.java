package de.loesungskatalog.extraction;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A place for one worker, which comes and goes: started with the first file, replaced after a death
 * or after many files, ended when idle. Used by one thread at a time, as {@link WorkerPool} hands
 * it out; only {@link #kill} may come from outside.
 */
final class WorkerSlot {

    private final WorkerCommand command;
    private final ExtractionLimits limits;
    private final Path workDirectory;
    private final ScheduledExecutorService watchdog;

    private volatile @Nullable WorkerProcess worker;
    private long lastUsed;

    WorkerSlot(
            WorkerCommand command,
            ExtractionLimits limits,
            Path workDirectory,
            ScheduledExecutorService watchdog) {
        this.command = command;
        this.limits = limits;
        this.workDirectory = workDirectory;
        this.watchdog = watchdog;
    }

    <T> Outcome<T> run(Exchange<T> exchange) {
        // Whoever is first decides: the answer, or the watchdog that kills the worker
        AtomicBoolean decided = new AtomicBoolean();
        ScheduledFuture<?> watch =
                watchdog.schedule(
                        () -> {
                            if (decided.compareAndSet(false, true)) {
                                kill();
                            }
                        },
                        limits.hardTime().toMillis(),
                        TimeUnit.MILLISECONDS);
        Outcome<T> outcome = attempt(exchange);
        watch.cancel(false);
        lastUsed = System.nanoTime();
        if (!decided.compareAndSet(false, true)) {
            end();
            String detail = "no answer within " + limits.hardTime().toMillis() + " ms";
            return new Outcome.Broken<>(Failure.TIMEOUT, detail);
        }
        return outcome;
    }

    /** Ends the worker if it had no work for this long. */
    void endAfter(Duration idle) {
        if (System.nanoTime() - lastUsed >= idle.toNanos()) {
            end();
        }
    }

    /** Stops the worker in the middle of its work; the thread that waits for it gets a failure. */
    void kill() {
        WorkerProcess current = worker;
        if (current != null) {
            current.kill();
        }
    }

    /** Ends the worker, if there is one, and removes its folder. */
    void end() {
        WorkerProcess current = worker;
        worker = null;
        if (current != null) {
            current.end();
        }
    }

    private <T> Outcome<T> attempt(Exchange<T> exchange) {
        WorkerProcess current;
        try {
            current = ready();
        } catch (IOException e) {
            return failed(Failure.UNAVAILABLE, e);
        }
        try {
            T answer = current.run(exchange);
            current.tidy();
            if (current.files() >= limits.filesPerWorker()) {
                end();
            }
            return new Outcome.Answered<>(answer);
        } catch (MalformedAnswerException e) {
            return failed(Failure.INCOMPLETE_ANSWER, e);
        } catch (IOException e) {
            return failed(Failure.WORKER_DIED, e);
        }
    }

    private WorkerProcess ready() throws IOException {
        WorkerProcess current = worker;
        if (current != null && current.isAlive()) {
            return current;
        }
        end();
        current = startOnWatchdog();
        worker = current;
        current.awaitReady();
        return current;
    }

    /**
     * A process inherits the priority of the thread that starts it, and who needs a worker may
     * stand back further than it may: a deck would run out of time.
     */
    private WorkerProcess startOnWatchdog() throws IOException {
        try {
            return CompletableFuture.supplyAsync(this::start, watchdog).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }

    private WorkerProcess start() {
        try {
            return WorkerProcess.start(command, limits, workDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Outcome<T> failed(Failure failure, IOException cause) {
        WorkerProcess current = worker;
        end();
        String epitaph = current == null ? "not started" : current.epitaph();
        return new Outcome.Broken<>(failure, cause + "; worker: " + epitaph);
    }
}
