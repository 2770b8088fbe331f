package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.SolutionCard.ProviderName;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A searcher over one state of the index, with what is worth keeping as long as that state lives.
 */
final class CatalogueSearcher extends IndexSearcher {

    /** Parents: each has an id. */
    static final Query PARENTS = new FieldExistsQuery(IndexFields.ID);

    private static final BitSetProducer PARENT_BITS = new QueryBitSetProducer(PARENTS);

    private final ConcurrentMap<String, String> organisations = new ConcurrentHashMap<>();

    CatalogueSearcher(IndexReader reader) {
        super(reader);
    }

    /** First document of the block that ends with the parent, both relative to the segment. */
    static int firstOfBlock(LeafReaderContext leaf, int parent) throws IOException {
        if (parent == 0) {
            return 0;
        }
        BitSet parents = PARENT_BITS.getBitSet(leaf);
        return parents == null ? 0 : parents.prevSetBit(parent - 1) + 1;
    }

    boolean has(String field, String term) throws IOException {
        return getIndexReader().docFreq(new Term(field, term)) > 0;
    }

    /** What a result list shows of the solution whose parent document this is. */
    static SolutionCard card(StoredFields stored, int parent) throws IOException {
        Document fields = stored.document(parent, Set.of(IndexFields.CARD));
        return StoredJson.read(fields.getBinaryValue(IndexFields.CARD), SolutionCard.class);
    }

    /** Name of a facet value that is not known beforehand; organisations carry theirs on cards. */
    String label(FacetField field, String value) {
        return field == FacetField.ORGANISATION
                ? organisations.computeIfAbsent(value, this::organisation)
                : value;
    }

    private String organisation(String id) {
        try {
            Query query = new TermQuery(new Term(IndexFields.PROVIDER, id));
            ScoreDoc[] any = search(query, 1).scoreDocs;
            return any.length == 0
                    ? id
                    : card(storedFields(), any[0].doc).provider().stream()
                            .filter(provider -> provider.organisation().equals(id))
                            .findFirst()
                            .map(ProviderName::name)
                            .orElse(id);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the name of the organisation " + id, e);
        }
    }
}
