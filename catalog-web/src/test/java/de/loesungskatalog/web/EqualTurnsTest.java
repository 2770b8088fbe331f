package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * In a process with one carrier: when the operating system stops it, nobody passes. Of two carriers
 * it may stop the one that has the thread that waited, and the other answers for as long.
 */
class EqualTurnsTest {

    private static final int WAITING = 8;

    /** Without the filter a thread that waited lets all pass that come after it. */
    @Test
    void whoHadToWaitGoesOnBeforeThoseWhoCameLater() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djdk.virtualThreadScheduler.parallelism=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Visits.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        assertThat(said).containsOnlyDigits();
        assertThat(Integer.parseInt(said)).isLessThan(10 * WAITING);
    }

    /** Says how many visitors at most passed one who was ready to go on. */
    static class Visits {

        private static final int WAITS = 50;
        private static final int PATIENCE_SECONDS = 10;
        private static final long WORK_NANOS = 500_000;

        private final EqualTurns turns = new EqualTurns();
        private final Semaphore room = new Semaphore(WAITING);
        private final AtomicInteger answered = new AtomicInteger();
        private final Semaphore lock = new Semaphore(0);
        private final Semaphore resumed = new Semaphore(0);
        private volatile int answeredWhenResumed;

        static void main() throws InterruptedException {
            System.out.println(new Visits().longest());
        }

        private int longest() throws InterruptedException {
            Thread.startVirtualThread(this::waitAgainAndAgain);
            Thread visitors = Thread.ofPlatform().start(this::visitUntilInterrupted);
            try {
                int longest = 0;
                for (int i = 0; i < WAITS && longest < 10 * WAITING; i++) {
                    room.acquire(); // so that requests are answered in between
                    room.release();
                    lock.release();
                    int answeredWhenReady = answered.get();
                    boolean goesOn = resumed.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    int until = goesOn ? answeredWhenResumed : answered.get();
                    longest = Math.max(longest, until - answeredWhenReady);
                }
                return longest;
            } finally {
                visitors.interrupt();
                visitors.join();
            }
        }

        private void waitAgainAndAgain() {
            for (int i = 0; i < WAITS; i++) {
                lock.acquireUninterruptibly();
                answeredWhenResumed = answered.get();
                resumed.release();
            }
        }

        private void visitUntilInterrupted() {
            try {
                while (true) {
                    room.acquire();
                    Thread.startVirtualThread(this::visit);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void visit() {
            FilterChain answer = (request, response) -> work();
            try {
                turns.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), answer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ServletException e) {
                throw new IllegalStateException(e);
            } finally {
                answered.incrementAndGet();
                room.release();
            }
        }

        /** A page costs processor time. */
        private static void work() {
            long end = System.nanoTime() + WORK_NANOS;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }
}
