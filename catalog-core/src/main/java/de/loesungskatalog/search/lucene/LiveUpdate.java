package de.loesungskatalog.search.lucene;

import de.loesungskatalog.failpoint.FailPoint;
import de.loesungskatalog.search.IndexChange;
import de.loesungskatalog.search.IndexEntry;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.search.Surroundings;
import de.loesungskatalog.solution.SolutionId;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.UUID;

/** An update of the live index. Several threads may add; one commits and closes. */
final class LiveUpdate implements SearchIndex.Update {

    private final Generation live;
    private final IndexWriter writer;
    private final EntryDocuments documents;
    private final Watch watch;

    LiveUpdate(Generation live, IndexWriter writer, EntryDocuments documents, Watch watch) {
        this.live = live;
        this.writer = writer;
        this.documents = documents;
        this.watch = watch;
    }

    /** Hears how the update goes. */
    interface Watch {

        /** The index may be damaged, or could not be written. */
        void failed(Throwable cause);

        void ended();
    }

    /** Whether an error says that the index on disk is damaged. */
    static boolean isDamage(Throwable e) {
        return e instanceof CorruptIndexException
                || e instanceof FileSystemException
                || e instanceof EOFException
                || e instanceof InternalError; // a mapped file was cut short
    }

    @Override
    public void add(IndexChange change) throws IOException {
        attempt(
                () -> {
                    for (SolutionId id : change.removed()) {
                        writer.deleteDocuments(EntryDocuments.block(id.value()));
                    }
                    for (IndexEntry entry : change.entries()) {
                        writer.updateDocuments(
                                EntryDocuments.block(entry.solution().id().value()),
                                documents.block(entry));
                    }
                    for (Surroundings some : change.surroundings()) {
                        writer.updateDocuments(
                                EntryDocuments.block(some.source()),
                                NeighbourFinder.documents(some));
                    }
                });
    }

    @Override
    public void commit(UUID database, long position) throws IOException {
        CommitStamp stamp = new CommitStamp(database, position);
        attempt(
                () -> {
                    writer.forceMergeDeletes(true);
                    Generations.awaitMerges(writer);
                    FailPoint.INDEX_WRITTEN.pass();
                    stamp.commit(writer);
                    FailPoint.INDEX_COMMITTED.pass();
                    writer.close();
                });
        live.refresh(stamp);
        FailPoint.INDEX_SHOWN.pass();
    }

    private void attempt(Step step) throws IOException {
        try {
            step.take();
        } catch (AlreadyClosedException e) {
            IOException error = NewGeneration.givenUp(e);
            watch.failed(error.getCause() == null ? error : error.getCause());
            throw error;
        } catch (IOException | RuntimeException | InternalError e) {
            watch.failed(e);
            if (isDamage(e)) {
                throw new IOException("The search index is damaged", e);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (writer.isOpen()) {
                writer.rollback();
            }
        } finally {
            watch.ended();
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
