package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the terms of a question stand in a place, when every occurrence of each counts: reads the
 * postings where the searcher already knows them to be. Lucene's own strategies look the terms up
 * anew for every place.
 *
 * <p>All terms weigh the same, as they do for {@code WEIGHT_MATCHES}: the passage with most of the
 * question is wanted, not the one with the word that is rarest within the place.
 */
final class TermOffsets extends FieldOffsetStrategy {

    private static final int WEIGHS_THE_SAME = 1;

    private final CatalogueSearcher searcher;
    private final @Nullable PostingsEnum[] opened;
    private @Nullable LeafReaderContext current;

    TermOffsets(CatalogueSearcher searcher, UHComponents components) {
        super(components);
        this.searcher = searcher;
        this.opened = new PostingsEnum[components.terms().length];
    }

    @Override
    public OffsetSource getOffsetSource() {
        return OffsetSource.POSTINGS;
    }

    @Override
    public OffsetsEnum getOffsetsEnum(LeafReader reader, int document, String content)
            throws IOException {
        open(leaf(reader));
        List<OffsetsEnum> found = new ArrayList<>();
        BytesRef[] texts = components.terms();
        for (int i = 0; i < texts.length; i++) {
            PostingsEnum postings = opened[i];
            if (postings != null && reaches(postings, document)) {
                found.add(new OffsetsEnum.OfPostings(texts[i], WEIGHS_THE_SAME, postings));
            }
        }
        return found.size() == 1 ? found.getFirst() : new OffsetsEnum.MultiOffsetsEnum(found);
    }

    /** The places of a question are read in ascending order: a segment is opened once. */
    private void open(LeafReaderContext leaf) throws IOException {
        if (current == leaf) {
            return;
        }
        SegmentTerms terms = new SegmentTerms(leaf, getField());
        BytesRef[] texts = components.terms();
        for (int i = 0; i < texts.length; i++) {
            Term term = new Term(getField(), texts[i]);
            opened[i] =
                    terms.postings(term, searcher.states(term), opened[i], PostingsEnum.OFFSETS);
        }
        current = leaf;
    }

    private static boolean reaches(PostingsEnum postings, int document) throws IOException {
        int at = postings.docID();
        return (at < document ? postings.advance(document) : at) == document;
    }

    private LeafReaderContext leaf(LeafReader reader) {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (leaf.reader() == reader) {
                return leaf;
            }
        }
        throw new IllegalStateException("A place of another index");
    }
}
