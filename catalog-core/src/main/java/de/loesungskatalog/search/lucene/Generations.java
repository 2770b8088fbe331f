package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of the index: {@code index/1}, {@code index/2}, …. The highest one that holds a
 * commit is live. A rebuild writes into a new one, and Lucene's commit, one rename, makes it the
 * live one: a crash at any moment leaves either the old or the new index.
 */
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final int BUFFER_MEGABYTES = 32; // fits the smallest machine; more brings little

    private final Path root;
    private final GermanAnalysis analysis;

    Generations(Path root, GermanAnalysis analysis) {
        this.root = root;
        this.analysis = analysis;
    }

    /** Opens the live generation; empty if there is none that this program can read. */
    Optional<Generation> openLive() throws IOException {
        for (Path folder : folders().reversed()) {
            try {
                Optional<Generation> open = Generation.open(folder);
                if (open.isPresent()) {
                    return open;
                }
                LOG.info("{} holds no index of this version; it will be rebuilt", folder);
            } catch (IOException | RuntimeException e) { // damage shows in both ways
                LOG.warn("The index in {} is damaged and will be rebuilt", folder, e);
            }
        }
        return Optional.empty();
    }

    /** A folder for a new generation; higher than every other. */
    Path next() throws IOException {
        long highest = folders().stream().mapToLong(Generations::number).max().orElse(0);
        return Files.createDirectories(root.resolve(String.valueOf(highest + 1)));
    }

    /** Removes all generations but one. What cannot be deleted now is deleted the next time. */
    void keepOnly(Path live) throws IOException {
        for (Path folder : folders()) {
            if (!folder.equals(live)) {
                discard(folder);
            }
        }
    }

    void discard(Path folder) {
        try {
            IOUtils.rm(folder);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", folder, e);
        }
    }

    /**
     * @param mergePriority of the threads that merge: when nobody waits for them, the lowest
     */
    IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode, int mergePriority)
            throws IOException {
        TieredMergePolicy merges = new TieredMergePolicy();
        // Withdrawn text must be gone: from disk, and from the statistics of ranking and spelling
        merges.setForceMergeDeletesPctAllowed(0);
        merges.setMaxMergedSegmentMB(FewParts.SMALL_MEGABYTES);
        IndexWriterConfig config =
                new IndexWriterConfig(analysis)
                        .setOpenMode(mode)
                        .setCodec(new CatalogueCodec())
                        .setMergePolicy(merges)
                        .setSimilarity(new FieldLengths())
                        .setMergeScheduler(new Merges(mergePriority))
                        .setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        return new IndexWriter(directory, config);
    }

    /** Lets merges that are under way end, so that nothing is half merged at the commit. */
    static void awaitMerges(IndexWriter writer) {
        if (writer.getConfig().getMergeScheduler() instanceof Merges merges) {
            merges.sync();
        }
    }

    /** Merges in a thread of its own: who adds does not wait for the segments that are there. */
    private static final class Merges extends ConcurrentMergeScheduler {

        private static final int WAITING = 6; // then who adds waits after all

        private final int priority;

        Merges(int priority) {
            this.priority = priority;
            setMaxMergesAndThreads(WAITING, 1);
        }

        @Override
        protected synchronized MergeThread getMergeThread(
                MergeSource source, MergePolicy.OneMerge merge) throws IOException {
            MergeThread thread = super.getMergeThread(source, merge);
            thread.setPriority(priority); // decision 14
            return thread;
        }

        @Override
        protected void handleMergeException(Throwable e) {
            // the writer has given up and tells whoever uses it next
        }
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d{1,18}"))
                    .sorted(Comparator.comparingLong(Generations::number))
                    .toList();
        }
    }

    private static long number(Path folder) {
        return Long.parseLong(folder.getFileName().toString());
    }
}
