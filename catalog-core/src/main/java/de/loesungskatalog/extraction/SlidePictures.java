package de.loesungskatalog.extraction;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.PagePictures;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Draws slides and pages in a process of its own and keeps the pictures. Who asks for a picture
 * waits for it, together with all others who ask for the same document; a page that kills the
 * process is not tried again.
 *
 * <p>Thread-safe; one document is drawn at a time. {@link #close} ends the process; who waits then
 * gets no picture.
 */
public final class SlidePictures implements PagePictures, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlidePictures.class);

    private final PictureFiles files;
    private final ContentStore store;
    private final Duration patience;
    private final DrawableFormats formats;
    private final WorkerPool worker;
    private final WantedPages wanted = new WantedPages();
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("pictures").factory());

    /**
     * Starts nothing yet.
     *
     * @param root folder of the pictures; may be deleted at any time
     * @param workDirectory folder of these pictures alone, for what the process writes
     */
    public SlidePictures(
            Path root, Path workDirectory, ContentStore store, PictureLimits limits, Office office)
            throws IOException {
        this(
                root,
                store,
                limits,
                new DrawableFormats(office.isThere()),
                new WorkerPool(
                        limits.ofWorker(),
                        workDirectory,
                        1,
                        WorkerCommand.drawing(office.command())));
    }

    SlidePictures(
            Path root,
            ContentStore store,
            PictureLimits limits,
            DrawableFormats formats,
            WorkerPool worker) {
        this.files = new PictureFiles(root);
        this.store = store;
        this.patience = limits.patience();
        this.formats = formats;
        this.worker = worker;
    }

    @Override
    public boolean possible(SourceDocument document, int number) {
        StoredContent content = document.content();
        return content != null
                && document.state() == DocumentState.EXTRACTED
                && number >= 1
                && number <= document.metadata().pageCount()
                && formats.include(document.mediaType())
                && !files.isFailed(content, number);
    }

    @Override
    public Optional<Path> picture(SourceDocument document, int number, int width) {
        StoredContent content = document.content();
        if (content == null || !possible(document, number)) {
            return Optional.empty();
        }
        if (!files.isDrawn(content, number)) {
            draw(document, content, List.of(number));
        }
        return Optional.of(files.file(content, number, width)).filter(Files::exists);
    }

    /** Which of these pages are neither drawn nor known to fail. */
    List<Integer> missing(SourceDocument document, Collection<Integer> numbers) {
        StoredContent content = document.content();
        return content == null
                ? List.of()
                : numbers.stream()
                        .filter(number -> possible(document, number))
                        .filter(number -> !files.isDrawn(content, number))
                        .toList();
    }

    /** Draws pages before anybody asks, and returns when this is done or takes too long. */
    void prepare(SourceDocument document, List<Integer> numbers) {
        StoredContent content = document.content();
        if (content != null) {
            draw(document, content, numbers);
        }
    }

    /** Removes the pictures of files that no document has any more. */
    void retain(Collection<String> hashes) throws IOException {
        files.retain(hashes);
    }

    @Override
    public void close() {
        queue.shutdownNow();
        worker.close();
    }

    private void draw(SourceDocument document, StoredContent content, List<Integer> numbers) {
        CompletableFuture<?>[] pages =
                numbers.stream()
                        .map(number -> wanted.want(content.sha256(), number))
                        .toArray(CompletableFuture[]::new);
        enqueue(document, content);
        CompletableFuture.allOf(pages)
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void enqueue(SourceDocument document, StoredContent content) {
        try {
            queue.execute(() -> drawWanted(document, content));
        } catch (RejectedExecutionException e) {
            wanted.giveUp(content.sha256()); // the server is being stopped
        }
    }

    /** Draws what is wanted of this file by now; mostly more than the page that led here. */
    private void drawWanted(SourceDocument document, StoredContent content) {
        List<Integer> numbers = wanted.of(content.sha256());
        if (numbers.isEmpty()) {
            return; // drawn together with another page
        }
        try {
            Outcome<Integer> outcome =
                    store.withLocalCopy(
                            content.sha256(),
                            file ->
                                    worker.run(
                                            new Drawing(
                                                    new DrawRequest(
                                                            file,
                                                            document.mediaType(),
                                                            document.metadata().pageCount(),
                                                            numbers),
                                                    content)));
            after(outcome, document, content);
        } catch (IOException e) {
            LOG.warn("The file of {} could not be opened for its pictures", document.id(), e);
            wanted.giveUp(content.sha256());
        }
    }

    private void after(Outcome<Integer> outcome, SourceDocument document, StoredContent content) {
        boolean stuck =
                switch (outcome) {
                    case Outcome.Answered<Integer>(var drawn) -> drawn == 0;
                    case Outcome.Broken<Integer>(var failure, var detail) -> {
                        LOG.info("Drawing {} failed: {}, {}", document.id(), failure, detail);
                        if (failure == Failure.UNAVAILABLE) {
                            wanted.giveUp(content.sha256());
                        }
                        yield true;
                    }
                };
        List<Integer> rest = wanted.of(content.sha256());
        if (stuck && !rest.isEmpty()) { // pages are drawn in order: the first one left did it
            finish(content, DrawnPage.failed(rest.getFirst()));
        }
        if (!wanted.of(content.sha256()).isEmpty()) {
            enqueue(document, content); // behind other documents that are waited for
        }
    }

    /** Keeps a page. If the disk is full, say, nobody gets a picture now; the next may. */
    private void finish(StoredContent content, DrawnPage page) {
        try {
            files.keep(content, page);
        } catch (IOException e) {
            LOG.warn("A picture of {} could not be kept", content.sha256(), e);
        }
        wanted.done(content.sha256(), page.number());
    }

    /** Drawing pages; each is kept as soon as it comes. Answers their number. */
    private final class Drawing implements Exchange<Integer> {

        private final DrawRequest request;
        private final StoredContent content;
        private int drawn;

        Drawing(DrawRequest request, StoredContent content) {
            this.request = request;
            this.content = content;
        }

        @Override
        public void ask(DataOutputStream out) throws IOException {
            request.write(out);
        }

        @Override
        public Integer answer(DataInputStream in) throws IOException {
            DrawnPage.readAll(
                    in,
                    page -> {
                        if (request.numbers().contains(page.number())) {
                            finish(content, page);
                            drawn++;
                        }
                    });
            return drawn;
        }
    }
}
