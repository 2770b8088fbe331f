package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.FacetValues;
import de.loesungskatalog.search.Neighbour;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SearchUnavailableException;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.search.Suggestion;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The embedded engine: both sides of the search over an index in one folder.
 *
 * <p>Thread-safe. Writing calls exclude each other; searching goes on meanwhile and sees either the
 * state before or the state after.
 */
public final class LuceneEngine implements SearchIndex, SolutionSearch {

    private final Generations generations;
    private final EntryDocuments documents;
    private final SolutionFinder finder;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile @Nullable Generation live;
    private volatile boolean suspect; // something went wrong; its files must be read again
    private volatile Runnable onSuspicion = () -> {};

    /**
     * Opens the index if there is one that can be read; otherwise {@link #position} says -1.
     *
     * @param root folder of the index; made with the first rebuild
     * @throws IOException if the folder cannot be listed
     */
    public LuceneEngine(Path root, Taxonomy taxonomy) throws IOException {
        GermanAnalysis analysis = new GermanAnalysis(new Compounds());
        FacetValues facets = new FacetValues(taxonomy);
        this.generations = new Generations(root, analysis);
        this.documents = new EntryDocuments(analysis, taxonomy, facets);
        this.finder = new SolutionFinder(analysis, facets, taxonomy);
        this.live = generations.openLive().orElse(null);
    }

    @Override
    public SearchResult find(SearchQuery query) {
        return ask(searcher -> finder.find(searcher, query));
    }

    @Override
    public List<Neighbour> neighbours(String text, Set<Neighbour.Kind> kinds, int limit) {
        return ask(searcher -> finder.neighbours(searcher, text, kinds, limit));
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return ask(searcher -> finder.suggest(searcher, typed, limit));
    }

    @Override
    public List<SolutionCard> similar(SolutionId solution, int limit) {
        return ask(searcher -> finder.similar(searcher, solution, limit));
    }

    @Override
    public List<Snippet> mark(String words, List<String> texts) {
        return ask(searcher -> finder.mark(searcher, SearchQuery.of(words), texts));
    }

    private <T> T ask(Generation.Question<T> question) {
        Generation open = current();
        try {
            return open.with(question);
        } catch (AlreadyClosedException e) {
            return askAgain(question); // a rebuild was swapped in between
        } catch (IOException | InternalError e) { // the latter: a mapped file was cut short
            suspect();
            throw new SearchUnavailableException("The search index cannot be read", e);
        } catch (RuntimeException e) { // a fault of ours, or damage that Lucene stumbles over
            suspect();
            if (open.isWholeOnDisk()) {
                throw e;
            }
            throw new SearchUnavailableException("The search index is damaged", e);
        }
    }

    /**
     * @param follower is told when the index may be damaged; {@link #position} finds out
     */
    public void whenSuspect(Runnable follower) {
        onSuspicion = follower;
    }

    private void suspect() {
        suspect = true;
        onSuspicion.run();
    }

    private <T> T askAgain(Generation.Question<T> question) {
        try {
            return current().with(question);
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchUnavailableException("The search index cannot be read", e);
        }
    }

    private Generation current() {
        Generation open = live;
        if (open == null) {
            throw new SearchUnavailableException("There is no search index yet");
        }
        return open;
    }

    /**
     * {@inheritDoc}
     *
     * <p>An index of another database stops answering with this call: its hits would be foreign.
     */
    @Override
    public long position(UUID database) {
        Generation open = live;
        if (open != null && !suspect && open.stamp().database().equals(database)) {
            return open.stamp().position(); // does not wait for an update under way
        }
        writing.lock();
        try {
            return positionNow(database);
        } finally {
            writing.unlock();
        }
    }

    private long positionNow(UUID database) {
        Generation open = live;
        if (open == null) {
            return -1;
        }
        if (!open.stamp().database().equals(database)) {
            live = null;
            closeQuietly(open);
            return -1;
        }
        if (suspect) {
            suspect = !open.isWholeOnDisk();
            if (suspect) {
                return -1; // answers what it can until the rebuild is swapped in
            }
        }
        return open.stamp().position();
    }

    @Override
    public Update update() throws IOException {
        writing.lock();
        try {
            Generation open = current();
            return new LiveUpdate(
                    open,
                    generations.writer(
                            open.directory(),
                            OpenMode.APPEND,
                            Thread.currentThread().getPriority()), // it waits for them
                    documents,
                    new UpdateWatch());
        } catch (IOException | RuntimeException | InternalError e) {
            writing.unlock();
            failed(e);
            if (LiveUpdate.isDamage(e)) {
                throw new IOException("The search index is damaged", e);
            }
            throw e;
        }
    }

    private void failed(Throwable e) {
        if (LiveUpdate.isDamage(e)) { // the follower need not wait before it rebuilds
            suspect();
        } else { // a full disk, most likely
            suspect = true;
        }
    }

    @Override
    public Health examine() throws IOException {
        writing.lock();
        try {
            Generation open = live;
            return open == null
                    ? new Health(Optional.of("there is no index"), Set.of())
                    : GenerationExamination.of(open.directory());
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void tidy(int tooMany) throws IOException {
        writing.lock();
        try {
            Generation open = live;
            if (open != null && !suspect) {
                tidy(open, tooMany);
            }
        } catch (IOException | RuntimeException | InternalError e) {
            failed(e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private void tidy(Generation open, int tooMany) throws IOException {
        SegmentInfos index = SegmentInfos.readLatestCommit(open.directory());
        if (FewParts.isUntidy(index, tooMany)) {
            try (IndexWriter writer =
                    generations.writer(open.directory(), OpenMode.APPEND, Thread.MIN_PRIORITY)) {
                FewParts.merge(writer, index);
                open.stamp().commit(writer);
            }
            open.refresh(open.stamp());
        }
    }

    @Override
    public Rebuild rebuild() throws IOException {
        return NewGeneration.begin(generations, documents, this::swapIn);
    }

    private void swapIn(Path folder) throws IOException {
        writing.lock();
        try {
            Generation made =
                    Generation.open(folder)
                            .orElseThrow(
                                    () ->
                                            new IOException(
                                                    "The new index in " + folder + " is empty"));
            Generation old = live;
            live = made;
            suspect = false;
            if (old != null) {
                closeQuietly(old);
            }
            generations.keepOnly(folder);
        } finally {
            writing.unlock();
        }
    }

    private static void closeQuietly(Generation generation) {
        IOUtils.closeWhileHandlingException(generation);
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            Generation open = live;
            live = null;
            if (open != null) {
                open.close();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Hears how an update goes. */
    private final class UpdateWatch implements LiveUpdate.Watch {

        @Override
        public void failed(Throwable e) {
            LuceneEngine.this.failed(e);
        }

        @Override
        public void ended() {
            writing.unlock();
        }
    }
}
