package de.loesungskatalog.extraction;

import com.sun.management.OperatingSystemMXBean;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.StoredContent;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Draws pictures before anybody asks for them, a few at a time, while the machine has nothing else
 * to do. Visits each file once in the life of the server; new ones are noticed after a while.
 */
public final class IdleDrawing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IdleDrawing.class);

    private static final int PAGES_AT_ONCE = 5; // a visitor's picture waits for no more than these
    private static final int DOCUMENTS_AT_ONCE = 50;
    private static final double BUSY = 0.3; // share of all processors that others use
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration NOTHING_NEW = Duration.ofMinutes(5);

    private final SlidePictures pictures;
    private final SourceDocuments documents;
    private final BooleanSupplier free;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("idle-pictures").factory());
    private final OperatingSystemMXBean machine =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Set<String> seen = new HashSet<>();
    private final Deque<SourceDocument> next = new ArrayDeque<>();
    private @Nullable DocumentId visited;
    private long resume = System.nanoTime();

    /**
     * @param free whether the catalogue itself has nothing to do, such as reading files
     */
    public IdleDrawing(SlidePictures pictures, SourceDocuments documents, BooleanSupplier free) {
        this.pictures = pictures;
        this.documents = documents;
        this.free = free;
    }

    /** Begins after a while: who starts a server wants answers first. */
    public void startAfter(Duration delay) {
        timer.scheduleWithFixedDelay(
                this::step, delay.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdown(); // never interrupts: it may be in the database
    }

    private void step() {
        try {
            // The load since the last step ended: without what this one will cause
            if (machine.getCpuLoad() < BUSY
                    && free.getAsBoolean()
                    && System.nanoTime() - resume >= 0) {
                draw();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Pictures are drawn on request only, until the next start", e);
            timer.shutdown();
        } finally {
            machine.getCpuLoad();
        }
    }

    /** Some pages of the next document that lacks some. */
    void draw() throws IOException {
        SourceDocument document = next.peek();
        if (document == null) {
            find();
            return;
        }
        List<Integer> missing =
                pictures.missing(
                        document,
                        documents.pages(document.id()).stream()
                                .filter(IdleDrawing::isShown)
                                .map(DocumentPage::number)
                                .toList());
        pictures.prepare(document, missing.subList(0, Math.min(PAGES_AT_ONCE, missing.size())));
        if (missing.size() <= PAGES_AT_ONCE) {
            next.remove();
        }
    }

    private void find() throws IOException {
        List<SourceDocument> found = documents.extractedAfter(visited, DOCUMENTS_AT_ONCE);
        if (found.isEmpty()) {
            pictures.retain(documents.contentHashes());
            visited = null;
            resume = System.nanoTime() + NOTHING_NEW.toNanos();
        } else {
            visited = found.getLast().id();
            found.stream().filter(this::isNew).forEach(next::add);
        }
    }

    private boolean isNew(SourceDocument document) {
        StoredContent content = document.content();
        return content != null && seen.add(content.sha256());
    }

    private static boolean isShown(DocumentPage page) {
        return page.kind().isVisual() && page.isPublic();
    }
}
