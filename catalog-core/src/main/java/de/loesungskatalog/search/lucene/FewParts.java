package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;

import java.io.IOException;

/**
 * How many segments an index should have when nothing else is to be done. Every search looks up
 * every term in every segment: eight of them cost half as much again as one, eighteen an eighth
 * more than eight. But a change rewrites the segment it touches, so none becomes so large that a
 * change would be shown late.
 */
final class FewParts {

    /** Parts of this size are no burden; while texts are added none is merged to more. */
    static final long SMALL_MEGABYTES = 80;

    private static final int ENOUGH = 8; // parts, for an index of up to 1.9 GB

    /** A change that rewrites 155 MB is shown within some 5 s, see decision 11. */
    private static final long LARGE_MEGABYTES = 240;

    private FewParts() {}

    /**
     * @param tooMany more than needed
     */
    static boolean isUntidy(SegmentInfos index, int tooMany) throws IOException {
        return index.size() >= needed(megabytes(index)) + tooMany;
    }

    static void merge(IndexWriter writer, SegmentInfos index) throws IOException {
        writer.forceMerge(needed(megabytes(index)));
    }

    /** How many segments an index of this size needs. */
    static int needed(long megabytes) {
        long largest = Math.clamp(megabytes / ENOUGH, SMALL_MEGABYTES, LARGE_MEGABYTES);
        return (int) (megabytes / largest) + 1;
    }

    private static long megabytes(SegmentInfos index) throws IOException {
        long bytes = 0;
        for (SegmentCommitInfo segment : index) {
            bytes += segment.sizeInBytes();
        }
        return bytes >> 20;
    }
}
