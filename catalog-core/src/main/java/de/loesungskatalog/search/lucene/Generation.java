package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One index on disk, open for searching. Thread-safe. */
final class Generation implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final SearcherFactory SEARCHERS =
            new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(
                        IndexReader reader, @Nullable IndexReader previous) {
                    return new CatalogueSearcher(reader);
                }
            };

    private final Path folder;
    private final FSDirectory directory;
    private final SearcherManager searchers;
    private volatile CommitStamp stamp;

    private Generation(
            Path folder, FSDirectory directory, SearcherManager searchers, CommitStamp stamp) {
        this.folder = folder;
        this.directory = directory;
        this.searchers = searchers;
        this.stamp = stamp;
    }

    /**
     * Opens a generation.
     *
     * @return empty if nothing was committed there, or by another version of this program
     * @throws IOException if it is damaged
     */
    static Optional<Generation> open(Path folder) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            CommitStamp stamp = DirectoryReader.indexExists(directory) ? stamp(directory) : null;
            if (stamp != null) {
                Generation generation =
                        new Generation(
                                folder,
                                directory,
                                new SearcherManager(
                                        ColumnsAtHand.of(DirectoryReader.open(directory)),
                                        SEARCHERS),
                                stamp);
                generation.checkIntegrity();
                return Optional.of(generation);
            }
        } catch (IOException | RuntimeException e) { // Lucene reports damage by either
            directory.close();
            throw e;
        }
        directory.close();
        return Optional.empty();
    }

    private static @Nullable CommitStamp stamp(FSDirectory directory) throws IOException {
        return CommitStamp.of(SegmentInfos.readLatestCommit(directory).getUserData());
    }

    /**
     * Opening reads only the heads of most files. Damage further inside would give wrong hits, so
     * every byte is compared with its checksum once.
     */
    private void checkIntegrity() throws IOException {
        try {
            with(
                    searcher -> {
                        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                            leaf.reader().checkIntegrity();
                        }
                        return stamp;
                    });
        } catch (IOException | RuntimeException e) {
            searchers.close();
            throw e;
        }
    }

    /** Opens and reads every file once more, as the next start will. */
    boolean isWholeOnDisk() {
        try (Generation again = open(folder).orElse(null)) {
            return again != null;
        } catch (IOException | RuntimeException | InternalError e) { // damage shows in all ways
            LOG.warn("The index in {} is damaged and will be rebuilt", folder, e);
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    FSDirectory directory() {
        return directory;
    }

    CommitStamp stamp() {
        return stamp;
    }

    /** Shows what was committed meanwhile. */
    void refresh(CommitStamp committed) throws IOException {
        searchers.maybeRefreshBlocking();
        stamp = committed;
    }

    <T> T with(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask((CatalogueSearcher) searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        directory.close();
    }

    /** Something to ask a searcher. */
    interface Question<T> {
        T ask(CatalogueSearcher searcher) throws IOException;
    }
}
