package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Neighbour;
import de.loesungskatalog.search.Neighbour.Kind;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.Surroundings;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes neighbours of the solutions entries of their own, and finds them. They have fields of their
 * own, so that they neither match nor weigh among solutions. Thread-safe.
 */
final class NeighbourFinder {

    private static final int MOST = 100;
    private static final int STANDS_OF = 20; // solutions whose stands are looked for
    private static final Sort BEST_FIRST =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(IndexFields.NEIGHBOUR_ID, SortField.Type.STRING));

    private final QueryReader reader;

    NeighbourFinder(QueryReader reader) {
        this.reader = reader;
    }

    /** Index documents of a record; they carry its source as their block. */
    static List<Document> documents(Surroundings surroundings) {
        List<Document> documents = new ArrayList<>();
        for (Surroundings.Indexed indexed : surroundings.neighbours()) {
            documents.add(document(surroundings.source(), indexed));
        }
        return documents;
    }

    private static Document document(String source, Surroundings.Indexed indexed) {
        Neighbour neighbour = indexed.neighbour();
        Document document = new Document();
        document.add(new StringField(IndexFields.BLOCK, source, Field.Store.NO));
        document.add(
                new StringField(
                        IndexFields.NEIGHBOUR_KIND, neighbour.kind().name(), Field.Store.NO));
        document.add(
                new SortedDocValuesField(
                        IndexFields.NEIGHBOUR_ID,
                        new BytesRef(neighbour.kind() + " " + neighbour.id())));
        document.add(new StoredField(IndexFields.NEIGHBOUR, StoredJson.write(neighbour)));
        if (neighbour.solution() == null) {
            String title = neighbour.title();
            document.add(new TextField(IndexFields.NEIGHBOUR_TITLE, title, Field.Store.NO));
            document.add(new TextField(IndexFields.NEIGHBOUR_TEXT, title, Field.Store.NO));
            for (String text : indexed.text()) {
                document.add(new TextField(IndexFields.NEIGHBOUR_TEXT, text, Field.Store.NO));
            }
        } else {
            document.add(
                    new StringField(
                            IndexFields.NEIGHBOUR_SOLUTION,
                            neighbour.solution().value(),
                            Field.Store.NO));
        }
        return document;
    }

    List<Neighbour> find(CatalogueSearcher searcher, String text, Set<Kind> kinds, int limit)
            throws IOException {
        int wanted = Math.min(limit, MOST);
        TextQuery query = reader.read(SearchQuery.of(text), searcher.vocabulary()).query();
        if (query.isEmpty() || kinds.isEmpty() || wanted < 1) {
            return List.of();
        }
        List<Neighbour> found = new ArrayList<>();
        Set<Kind> others = EnumSet.copyOf(kinds);
        if (others.remove(Kind.ORGANISATION)) {
            // a place beside a subject is enough: "Schulanmeldung Köln" means Köln, too
            int half = (query.words().size() + 1) / 2;
            found.addAll(named(searcher, query, half, EnumSet.of(Kind.ORGANISATION), wanted));
        }
        boolean stands = others.remove(Kind.STAND);
        if (!others.isEmpty()) {
            int most = Math.max(query.required(), query.words().size() - 1);
            found.addAll(named(searcher, query, most, others, wanted - found.size()));
        }
        if (stands && hasStands(searcher)) {
            found.addAll(stands(searcher, query, wanted - found.size()));
        }
        return List.copyOf(found);
    }

    private static List<Neighbour> named(
            CatalogueSearcher searcher, TextQuery text, int required, Set<Kind> kinds, int limit)
            throws IOException {
        if (limit < 1 || !text.canMatch(searcher, IndexFields.NEIGHBOUR_TEXT, required)) {
            return List.of();
        }
        BooleanQuery.Builder ofKind = new BooleanQuery.Builder();
        kinds.forEach(
                kind ->
                        ofKind.add(
                                QueryWord.term(IndexFields.NEIGHBOUR_KIND, kind.name()),
                                Occur.SHOULD));
        Query query =
                new BooleanQuery.Builder()
                        .add(
                                text.elsewhere(
                                        IndexFields.NEIGHBOUR_TEXT,
                                        IndexFields.NEIGHBOUR_TITLE,
                                        required),
                                Occur.MUST)
                        .add(ofKind.build(), Occur.FILTER)
                        .build();
        StoredFields stored = searcher.storedFields();
        List<Neighbour> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, limit, BEST_FIRST).scoreDocs) {
            found.add(neighbour(stored, hit.doc));
        }
        return found;
    }

    /** A catalogue without events has none; looking for titles would be all in vain. */
    private static boolean hasStands(CatalogueSearcher searcher) throws IOException {
        Term stand = new Term(IndexFields.NEIGHBOUR_KIND, Kind.STAND.name());
        return searcher.states(stand).docFreq() > 0;
    }

    /**
     * Stands of solutions that have the words in their title; only public ones are in the index.
     */
    private static List<Neighbour> stands(CatalogueSearcher searcher, TextQuery text, int limit)
            throws IOException {
        int all = text.words().size();
        if (limit < 1 || !text.canMatch(searcher, IndexFields.TITLE, all)) {
            return List.of();
        }
        Query titled = text.elsewhere(IndexFields.TITLE, IndexFields.TITLE, all);
        StoredFields stored = searcher.storedFields();
        Map<String, String> titles = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.search(titled, STANDS_OF).scoreDocs) {
            SolutionCard card = searcher.card(hit.doc);
            titles.put(card.id().value(), card.title());
        }
        List<Neighbour> found = new ArrayList<>();
        for (var solution : titles.entrySet()) {
            TermQuery standsOf =
                    new TermQuery(new Term(IndexFields.NEIGHBOUR_SOLUTION, solution.getKey()));
            if (searcher.states(standsOf.getTerm()).docFreq() == 0) {
                continue; // most solutions have none
            }
            Query stand = new ConstantScoreQuery(standsOf);
            for (ScoreDoc hit : searcher.search(stand, MOST, BEST_FIRST).scoreDocs) {
                if (found.size() < limit) {
                    found.add(neighbour(stored, hit.doc).withTitle(solution.getValue()));
                }
            }
        }
        return found;
    }

    private static Neighbour neighbour(StoredFields stored, int document) throws IOException {
        Document fields = stored.document(document, Set.of(IndexFields.NEIGHBOUR));
        return StoredJson.read(fields.getBinaryValue(IndexFields.NEIGHBOUR), Neighbour.class);
    }
}
