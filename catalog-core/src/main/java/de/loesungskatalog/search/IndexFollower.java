package de.loesungskatalog.search;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * The thread in which the index follows the database: waits until something was stored, catches up,
 * rests a little so that what is stored meanwhile shares one commit, and tidies up when all is
 * quiet. It is never interrupted.
 */
final class IndexFollower {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    /** Behind those who search, before those who import and edit: they see what it shows. */
    private static final int PRIORITY = Thread.MIN_PRIORITY + 1;

    private static final long RETRY_SECONDS = 30; // after an error, for instance a full disk

    // without changes there is time to tidy up, the more the longer nothing was changed
    private static final long QUIET_SECONDS = 5;
    private static final int MANY = 4; // parts too many; each change adds one for a while
    private static final long LONG_QUIET_SECONDS = 60;
    private static final int ANY = 1;

    private final Runnable catchUp;
    private final IntConsumer tidy;
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicReference<CompletableFuture<Boolean>> next =
            new AtomicReference<>(new CompletableFuture<>());
    private volatile Pace pace = Pace.WATCHED;
    private @Nullable Thread thread;

    IndexFollower(Runnable catchUp, IntConsumer tidy) {
        this.catchUp = catchUp;
        this.tidy = tidy;
    }

    /** Starts the thread, or makes it follow more closely than it did. */
    synchronized void start(Pace wanted) {
        if (thread == null || wanted == Pace.WATCHED) {
            pace = wanted;
        }
        if (thread == null) {
            // Not virtual: nothing interrupts work of the processor there, and requests would wait
            thread =
                    Thread.ofPlatform()
                            .priority(PRIORITY)
                            .daemon()
                            .name("index-feeder")
                            .start(this::followUntilClosed);
            wake();
        }
    }

    synchronized boolean isRunning() {
        return thread != null;
    }

    Pace pace() {
        return pace;
    }

    void wake() {
        wake.release();
    }

    /**
     * Returns when the thread has caught up with what is stored at the time of the call.
     *
     * @return false if the thread has ended without
     * @throws RuntimeException what it failed with; it will try again
     */
    boolean follows() {
        CompletableFuture<Boolean> round = next.get();
        wake();
        try {
            return round.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Returns when the work in hand is finished. */
    void close() {
        closing.countDown();
        wake();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null) {
            joinUninterrupted(running);
        }
    }

    boolean isClosed() {
        return closing.getCount() == 0;
    }

    private void followUntilClosed() {
        try {
            boolean failed = false;
            while (!isClosed()) {
                awaitWake(failed);
                if (!isClosed()) {
                    failed = !goRound(next.getAndSet(new CompletableFuture<>()));
                }
            }
        } finally {
            next.getAndSet(CompletableFuture.completedFuture(false)).complete(false);
        }
    }

    /**
     * @return false if it failed
     */
    private boolean goRound(CompletableFuture<Boolean> round) {
        try {
            long begin = System.nanoTime();
            catchUp.run();
            round.complete(true);
            rest(System.nanoTime() - begin);
            tidyWhenQuiet();
            return true;
        } catch (RuntimeException e) { // edge of a run: the next wake or a while later tries again
            round.completeExceptionally(e);
            LOG.error("The search index could not follow the database and tries again", e);
            return false;
        } finally {
            round.complete(false); // an error ends the thread
        }
    }

    private void tidyWhenQuiet() {
        if (!isWokenWithin(QUIET_SECONDS)) {
            tidy.accept(MANY);
            if (!isWokenWithin(LONG_QUIET_SECONDS - QUIET_SECONDS)) {
                tidy.accept(ANY);
            }
        }
    }

    private boolean isWokenWithin(long seconds) {
        try {
            boolean woken = wake.tryAcquire(seconds, TimeUnit.SECONDS);
            if (woken) {
                wake(); // for whoever awaits it next
            }
            return woken;
        } catch (InterruptedException e) {
            closing.countDown(); // nobody of ours interrupts; whoever does wants it to end
            return true;
        }
    }

    private void awaitWake(boolean soon) {
        try {
            if (soon) {
                boolean woken = wake.tryAcquire(RETRY_SECONDS, TimeUnit.SECONDS);
                LOG.debug("Trying again, {}", woken ? "woken" : "after a while");
            } else {
                wake.acquire();
            }
            wake.drainPermits();
        } catch (InterruptedException e) {
            closing.countDown(); // nobody of ours interrupts; whoever does wants it to end
        }
    }

    /** What is stored meanwhile shares one commit; a single change was shown at once. */
    private void rest(long taken) {
        try {
            boolean ended = closing.await(pace.rest(taken), TimeUnit.NANOSECONDS);
            LOG.trace("Rested {}", ended ? "until the end" : "in full");
        } catch (InterruptedException e) {
            closing.countDown(); // nobody of ours interrupts
        }
    }

    private static void joinUninterrupted(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // finish first: the database must be left in order
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
