package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;

import java.io.IOException;

/**
 * How many segments an index should have when nothing else is to be done. Every search looks up
 * every term in every segment, so eight of them cost half as much again as one. But a change
 * rewrites the segment it touches, so none becomes so large that a change would be shown late.
 */
final class FewParts {

    static final int LARGEST_MEGABYTES =
            80; // rewriting 139 took 7.6 s in a fresh Java, slow machine

    private FewParts() {}

    /**
     * @param tooMany more than needed
     */
    static boolean isUntidy(SegmentInfos index, int tooMany) throws IOException {
        return index.size() >= needed(index) + tooMany;
    }

    static void merge(IndexWriter writer, SegmentInfos index) throws IOException {
        writer.forceMerge(needed(index));
    }

    private static int needed(SegmentInfos index) throws IOException {
        long bytes = 0;
        for (SegmentCommitInfo segment : index) {
            bytes += segment.sizeInBytes();
        }
        return (int) (bytes / ((long) LARGEST_MEGABYTES << 20)) + 1;
    }
}
