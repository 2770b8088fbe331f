package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.SolutionCard.ProviderName;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
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

    /**
     * Terms whose place in the index is kept in each generation; some 100 bytes each and segment.
     * Most are 4-grams, of which a language has few: other questions ask for the same ones.
     */
    private static final int REMEMBERED_TERMS = 20_000;

    /**
     * Cards kept as objects; about a kilobyte each: those of all solutions of a large catalogue.
     */
    private static final int REMEMBERED_CARDS = 5_000;

    private final Vocabulary vocabulary;
    private final CommonTerms common;
    private final Remembered<Term, TermStates> states = new Remembered<>(REMEMBERED_TERMS);
    private final Remembered<Integer, SolutionCard> cards = new Remembered<>(REMEMBERED_CARDS);
    private final ConcurrentMap<String, Optional<CollectionStatistics>> statistics =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> organisations = new ConcurrentHashMap<>();
    private volatile @Nullable IdRanks ids;

    CatalogueSearcher(IndexReader reader) {
        super(reader);
        setSimilarity(new Bm25());
        vocabulary = new Vocabulary(this);
        common = new CommonTerms(this);
    }

    /** First document of the block that ends with the parent, both relative to the segment. */
    static int firstOfBlock(LeafReaderContext leaf, int parent) throws IOException {
        if (parent == 0) {
            return 0;
        }
        BitSet parents = PARENT_BITS.getBitSet(leaf);
        return parents == null ? 0 : parents.prevSetBit(parent - 1) + 1;
    }

    /**
     * Statistics and places of a term in all segments. Kept as long as this state of the index
     * lives: one search asks for the same term in several queries, and questions share their words.
     */
    TermStates states(Term term) throws IOException {
        try {
            return states.of(term, this::lookUp);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private TermStates lookUp(Term term) {
        try {
            return TermStates.build(this, term, true); // true: complete, so safe to be shared
        } catch (IOException e) {
            throw new UncheckedIOException("Looking up " + term + " in the search index", e);
        }
    }

    /** Counted once: each weight of a question asks for those of its field. */
    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        Optional<CollectionStatistics> known = statistics.get(field);
        if (known == null) {
            known = Optional.ofNullable(super.collectionStatistics(field));
            statistics.put(field, known);
        }
        return known.orElse(null);
    }

    @Override
    public Weight createWeight(Query query, ScoreMode scores, float boost) throws IOException {
        return query instanceof TermQuery term && term.getTermStates() == null
                ? super.createWeight(
                        new TermQuery(term.getTerm(), states(term.getTerm())), scores, boost)
                : super.createWeight(query, scores, boost);
    }

    /** The order of the solutions by id; made for the first one who asks. */
    IdRanks ids() throws IOException {
        IdRanks known = ids;
        if (known == null) {
            known = IdRanks.of(getIndexReader()); // twice at worst, with the same result
            ids = known;
        }
        return known;
    }

    /** The terms that many solutions have. */
    CommonTerms common() {
        return common;
    }

    /** The words of this state of the index. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What a result list shows of the solution whose parent document this is. */
    SolutionCard card(int parent) throws IOException {
        try {
            return cards.of(parent, this::readCard);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private SolutionCard readCard(int parent) {
        try {
            Document fields = storedFields().document(parent, Set.of(IndexFields.CARD));
            return StoredJson.read(fields.getBinaryValue(IndexFields.CARD), SolutionCard.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a card of the search index", e);
        }
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
                    : card(any[0].doc).provider().stream()
                            .filter(provider -> provider.organisation().equals(id))
                            .findFirst()
                            .map(ProviderName::name)
                            .orElse(id);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the name of the organisation " + id, e);
        }
    }
}
