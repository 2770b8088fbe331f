package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Where each solution of one state of the index stands when all are sorted by id. Of solutions that
 * score the same the id decides, and in a question of common words many do: reading the id from the
 * index each time was an eighth of a search. Four bytes for each document of the index.
 *
 * <p>Thread-safe.
 */
final class IdRanks {

    private final int[] ranks;
    private final int[] documents;

    private IdRanks(int[] ranks, int[] documents) {
        this.ranks = ranks;
        this.documents = documents;
    }

    static IdRanks of(IndexReader reader) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedDocValues[] ids = new SortedDocValues[leaves.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = DocValues.getSorted(leaves.get(i).reader(), IndexFields.ID);
        }
        OrdinalMap all = OrdinalMap.build(null, ids, PackedInts.DEFAULT);
        int[] ranks = new int[reader.maxDoc()];
        int[] documents = new int[Math.toIntExact(all.getValueCount())];
        Arrays.fill(ranks, -1);
        for (int i = 0; i < ids.length; i++) {
            LeafReaderContext leaf = leaves.get(i);
            Bits live = leaf.reader().getLiveDocs();
            LongValues ordinals = all.getGlobalOrds(i);
            for (int document = ids[i].nextDoc();
                    document != SortedDocValues.NO_MORE_DOCS;
                    document = ids[i].nextDoc()) {
                if (live == null || live.get(document)) {
                    int rank = (int) ordinals.get(ids[i].ordValue());
                    ranks[leaf.docBase + document] = rank;
                    documents[rank] = leaf.docBase + document;
                }
            }
        }
        return new IdRanks(ranks, documents);
    }

    /** How many there may be: deleted ones that the index still has have a rank, too. */
    int count() {
        return documents.length;
    }

    /**
     * @param document index-wide number
     * @return from 0 by ascending id; -1 for what is deleted or no solution
     */
    int rank(int document) {
        return ranks[document];
    }

    /** The solution of a rank: its index-wide number. */
    int document(int rank) {
        return documents[rank];
    }
}
