package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.solution.SolutionId;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds solutions like another one: they share telling words of title and subject, or an OZG
 * service. Thread-safe.
 */
final class Likeness {

    private static final String[] FIELDS = {IndexFields.TITLE, IndexFields.SUBJECT};
    private static final int WORDS = 25; // the most telling ones; more brings what is merely long
    private static final float SAME_SERVICE = 10f; // about as much as three rare words in common
    private static final int MOST = 50;

    private final Analyzer analysis;

    Likeness(Analyzer analysis) {
        this.analysis = analysis;
    }

    /** Empty if the solution is not in the index. */
    List<SolutionCard> of(CatalogueSearcher searcher, SolutionId solution, int limit)
            throws IOException {
        Query itself = QueryWord.term(IndexFields.ID, solution.value());
        ScoreDoc[] found = searcher.search(itself, 1).scoreDocs;
        if (found.length == 0 || limit < 1) {
            return List.of();
        }
        List<SolutionCard> alike = new ArrayList<>();
        Query query = query(searcher, found[0].doc, itself);
        for (ScoreDoc hit : searcher.search(query, Math.min(limit, MOST)).scoreDocs) {
            alike.add(searcher.card(hit.doc));
        }
        return alike;
    }

    private Query query(CatalogueSearcher searcher, int document, Query itself) throws IOException {
        MoreLikeThis words = new MoreLikeThis(searcher.getIndexReader());
        words.setAnalyzer(analysis);
        words.setFieldNames(FIELDS);
        words.setMinTermFreq(1);
        words.setMinDocFreq(2); // a word that nobody else has finds nobody
        words.setMaxQueryTerms(WORDS);
        BooleanQuery.Builder query =
                new BooleanQuery.Builder()
                        .add(words.like(document), Occur.SHOULD)
                        .add(itself, Occur.MUST_NOT);
        for (String service :
                searcher.storedFields().document(document).getValues(IndexFields.OZG)) {
            Query same = new ConstantScoreQuery(QueryWord.term(IndexFields.OZG, service));
            query.add(new BoostQuery(same, SAME_SERVICE), Occur.SHOULD);
        }
        return query.build();
    }
}
