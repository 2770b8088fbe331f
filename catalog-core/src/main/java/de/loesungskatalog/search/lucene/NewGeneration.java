package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.IndexEntry;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.search.Surroundings;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The index in the making, in a folder of its own. One thread at a time. */
final class NewGeneration implements SearchIndex.Rebuild {

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Generations generations;
    private final EntryDocuments documents;
    private final Swap swap;
    private boolean committed;

    private NewGeneration(
            Path folder,
            FSDirectory directory,
            IndexWriter writer,
            Generations generations,
            EntryDocuments documents,
            Swap swap) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.generations = generations;
        this.documents = documents;
        this.swap = swap;
    }

    /** Puts the finished index in the place of the live one. */
    @FunctionalInterface
    interface Swap {
        void in(Path folder) throws IOException;
    }

    static NewGeneration begin(Generations generations, EntryDocuments documents, Swap swap)
            throws IOException {
        Path folder = generations.next();
        FSDirectory directory = FSDirectory.open(folder);
        try {
            return new NewGeneration(
                    folder,
                    directory,
                    generations.writer(directory, OpenMode.CREATE, Thread.MIN_PRIORITY),
                    generations,
                    documents,
                    swap);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Another thread, such as one that merges, met the error that closed the writer. */
    static IOException givenUp(AlreadyClosedException e) {
        return new IOException(
                "Writing the search index was given up", e.getCause() == null ? e : e.getCause());
    }

    @Override
    public void add(IndexEntry entry) throws IOException {
        add(documents.block(entry));
    }

    @Override
    public void add(Surroundings surroundings) throws IOException {
        add(NeighbourFinder.documents(surroundings));
    }

    private void add(List<Document> block) throws IOException {
        try {
            writer.addDocuments(block);
        } catch (AlreadyClosedException e) {
            throw givenUp(e);
        }
    }

    @Override
    public void commit(UUID database, long position) throws IOException {
        try {
            Generations.awaitMerges(writer);
            new CommitStamp(database, position).commit(writer);
            committed = true;
            writer.close();
        } catch (AlreadyClosedException e) {
            throw givenUp(e);
        }
        swap.in(folder);
    }

    @Override
    public void close() throws IOException {
        try {
            if (writer.isOpen()) {
                writer.rollback();
            }
        } finally {
            directory.close();
            if (!committed) {
                generations.discard(folder);
            }
        }
    }
}
