package de.loesungskatalog.harvest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Prepares items two at a time and hands them on in their order, together what is ready. Threads
 * are never interrupted: one of them may be in the database.
 */
final class ItemPipeline {

    private static final int THREADS = 2; // one per core of the smallest machine we promise
    private static final int AHEAD = 16; // prepared items in memory; bridges one slow file
    static final int TOGETHER = 8; // a commit takes as long as storing some small items

    private ItemPipeline() {}

    static void run(
            List<PlannedItem> items,
            Function<PlannedItem, PreparedItem> preparation,
            Consumer<List<PreparedItem>> storage,
            BooleanSupplier stopped) {
        try (ExecutorService executor =
                Executors.newFixedThreadPool(
                        THREADS,
                        Thread.ofPlatform()
                                .priority(Thread.MIN_PRIORITY)
                                .name("harvest-", 0)
                                .daemon()
                                .factory())) {
            Deque<Future<PreparedItem>> ahead = new ArrayDeque<>();
            Iterator<PlannedItem> waiting = items.iterator();
            Runnable refill =
                    () -> {
                        while (waiting.hasNext() && ahead.size() < AHEAD) {
                            PlannedItem next = waiting.next();
                            ahead.add(executor.submit(() -> preparation.apply(next)));
                        }
                    };
            refill.run();
            while (!stopped.getAsBoolean() && !ahead.isEmpty()) {
                List<PreparedItem> ready = ready(ahead);
                refill.run(); // prepared while these are stored
                storage.accept(ready);
            }
            ahead.forEach(item -> item.cancel(false)); // not begun yet, when the run was stopped
        }
    }

    /** The next item, and those after it that need not be waited for. */
    private static List<PreparedItem> ready(Deque<Future<PreparedItem>> ahead) {
        List<PreparedItem> ready = new ArrayList<>();
        do {
            ready.add(get(ahead.remove()));
        } while (ready.size() < TOGETHER && !ahead.isEmpty() && ahead.element().isDone());
        return ready;
    }

    private static PreparedItem get(Future<PreparedItem> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true; // the item in hand is finished first
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Preparing an item", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
