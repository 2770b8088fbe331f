package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The queues of Java for virtual threads are shared by all tests; this one fills them alone. */
class EqualTurnsTest {

    private static final int WAITING = 8 * Runtime.getRuntime().availableProcessors();
    private static final int WAITS = 50;
    private static final long WORK_NANOS = 500_000;

    private final EqualTurns turns = new EqualTurns();
    private final Semaphore room = new Semaphore(WAITING);
    private final AtomicInteger answered = new AtomicInteger();

    /** Without the filter a thread that waited lets hundreds pass that came after it. */
    @Test
    void whoHadToWaitGoesOnBeforeThoseWhoCameLater() throws InterruptedException {
        AtomicInteger longest = new AtomicInteger();
        AtomicLong resumedAt = new AtomicLong();
        Semaphore lock = new Semaphore(0);
        Semaphore next = new Semaphore(0);
        Thread one =
                Thread.startVirtualThread(
                        () -> {
                            for (int i = 0; i < WAITS; i++) {
                                lock.acquireUninterruptibly();
                                int passed = answered.get() - (int) resumedAt.get();
                                longest.accumulateAndGet(passed, Math::max);
                                next.release();
                            }
                        });
        Thread visitors = Thread.ofPlatform().start(() -> visitUntilInterrupted());
        try {
            for (int i = 0; i < WAITS; i++) {
                room.acquire(); // so that requests are answered in between
                room.release();
                resumedAt.set(answered.get());
                lock.release();
                next.acquire();
            }
            one.join();
        } finally {
            visitors.interrupt();
            visitors.join();
        }
        assertThat(longest.get()).isLessThan(10 * WAITING);
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
