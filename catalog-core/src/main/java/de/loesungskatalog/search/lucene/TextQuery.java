package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.lucene.GermanAnalysis.Word;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.List;

/**
 * The question as Lucene queries: what matches, in which order, and which places show it. Built
 * from analysed words only; no text of a visitor reaches a query parser.
 */
final class TextQuery {

    /** More words than any judged question has; reliability list S8. */
    static final int MAX_WORDS = 20;

    private final List<Word> words;
    private final List<List<Word>> phrases;
    private final List<List<Word>> excluded;
    private final boolean truncated;

    private TextQuery(
            List<Word> words,
            List<List<Word>> phrases,
            List<List<Word>> excluded,
            boolean truncated) {
        this.words = words;
        this.phrases = phrases;
        this.excluded = excluded;
        this.truncated = truncated;
    }

    static TextQuery of(QueryText text, GermanAnalysis analysis) {
        List<Word> all = analysis.words(text.words());
        List<List<Word>> phrases = text.phrases().stream().map(analysis::words).toList();
        return new TextQuery(
                all.subList(0, Math.min(all.size(), MAX_WORDS)),
                phrases.stream()
                        .filter(phrase -> !phrase.isEmpty())
                        .limit(MAX_WORDS)
                        .map(phrase -> phrase.subList(0, Math.min(phrase.size(), MAX_WORDS)))
                        .toList(),
                text.excluded().stream()
                        .map(analysis::words)
                        .filter(part -> !part.isEmpty())
                        .limit(MAX_WORDS)
                        .toList(),
                all.size() > MAX_WORDS);
    }

    boolean truncated() {
        return truncated;
    }

    /**
     * How many of the words a solution must have: all of up to three, two thirds of more. People
     * who type few words mean each of them; questions carry words that no text repeats.
     */
    static int required(int words) {
        return words <= 3 ? words : Math.ceilDiv(words * 2, 3);
    }

    /** Which solutions match, with the score of the whole text. */
    Query matching() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            query.add(enough(IndexFields.TEXT), Occur.MUST);
        }
        for (List<Word> phrase : phrases) {
            query.add(phrase(IndexFields.TEXT, phrase), Occur.MUST);
        }
        for (List<Word> part : excluded) {
            query.add(phrase(IndexFields.TEXT, part), Occur.MUST_NOT);
        }
        if (words.isEmpty() && phrases.isEmpty()) {
            if (excluded.isEmpty()) {
                return new MatchNoDocsQuery("nothing but stop words and signs");
            }
            query.add(CatalogueSearcher.PARENTS, Occur.FILTER);
        }
        return query.build();
    }

    /** Matching, and the curated fields on top of the text. */
    Query ranking() {
        return new BooleanQuery.Builder()
                .add(matching(), Occur.MUST)
                .add(curated(IndexFields.TITLE, IndexFields.TITLE_WEIGHT), Occur.SHOULD)
                .add(curated(IndexFields.SUBJECT, IndexFields.SUBJECT_WEIGHT), Occur.SHOULD)
                .build();
    }

    /** Which places of a matching solution to show. */
    Query places() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word(IndexFields.PASSAGE, word), Occur.SHOULD));
        phrases.forEach(phrase -> query.add(phrase(IndexFields.PASSAGE, phrase), Occur.SHOULD));
        return query.build();
    }

    private Query curated(String field, float weight) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word(field, word), Occur.SHOULD));
        phrases.forEach(phrase -> query.add(phrase(field, phrase), Occur.SHOULD));
        return new BoostQuery(query.build(), weight);
    }

    private Query enough(String field) {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(required(words.size()));
        words.forEach(word -> query.add(word(field, word), Occur.SHOULD));
        return query.build();
    }

    /** The word itself, or all parts of the compound. */
    private static Query word(String field, Word word) {
        Query whole = new TermQuery(new Term(field, word.term()));
        if (word.parts().isEmpty()) {
            return whole;
        }
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        word.parts().forEach(part -> parts.add(term(field, part), Occur.MUST));
        return new BooleanQuery.Builder()
                .add(whole, Occur.SHOULD)
                .add(parts.build(), Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<Word> words) {
        if (words.size() == 1) {
            return term(field, words.getFirst().term());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.term()), word.position()));
        return phrase.build();
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }
}
