package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.lucene.GermanAnalysis.Word;
import de.loesungskatalog.taxonomy.OzgService;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The question as Lucene queries: what matches, in which order, and which places show it. Built
 * from analysed words only; no text of a visitor reaches a query parser.
 *
 * @param words each with its readings
 * @param phrases must occur just so
 * @param excluded must not occur
 * @param grams 4-grams of the words
 * @param wording the question as a whole
 * @param services OZG services that were probably meant
 */
record TextQuery(
        List<QueryWord> words,
        List<List<Word>> phrases,
        List<List<Word>> excluded,
        Set<String> grams,
        String wording,
        List<Service> services) {

    private static final int FEW = 2; // words, each of which counts
    private static final double MANY = .3; // share of the words of a question; .5 costs .03 nDCG
    private static final double ALIKE = .5; // share of 4-grams; less finds something for any word
    private static final int NEAR = 4; // positions between neighbours of the question

    /**
     * An OZG service that was probably meant.
     *
     * @param name its words
     */
    record Service(OzgService service, List<Word> name, float certainty) {

        /** Solutions that are tagged with the service or named after it. */
        Query solutions() {
            BooleanQuery.Builder named = new BooleanQuery.Builder();
            name.stream()
                    .map(
                            word ->
                                    new QueryWord(
                                            word,
                                            List.of(new QueryWord.Reading(List.of(word), 1f))))
                    .forEach(word -> named.add(word.present(IndexFields.TITLE), Occur.MUST));
            Query tagged =
                    new ConstantScoreQuery(QueryWord.term(IndexFields.OZG, service.id().value()));
            Query either =
                    new DisjunctionMaxQuery(
                            List.of(tagged, new ConstantScoreQuery(named.build())), 0f);
            return new BoostQuery(either, certainty);
        }
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /**
     * How many of the words a solution must have: both of two, a third of a question. People who
     * type few words mean each of them; questions carry words that no text repeats.
     */
    int required() {
        return words.size() <= FEW ? words.size() : (int) Math.ceil(words.size() * MANY);
    }

    /** Solutions with enough of the words, all phrases, and nothing that is excluded. */
    Query matching(int required) {
        if (isEmpty()) {
            return new MatchNoDocsQuery("nothing but stop words and signs");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            BooleanQuery.Builder enough =
                    new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
            words.forEach(word -> enough.add(word.present(IndexFields.TEXT), Occur.SHOULD));
            query.add(
                    services.isEmpty() ? enough.build() : or(enough.build(), meant()), Occur.MUST);
        }
        addConditions(query);
        return query.build();
    }

    /** Solutions with any part of any word: when nothing has a whole one. */
    Query anyPart() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(word.weighed(IndexFields.TEXT), Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(any.build(), Occur.MUST);
        addConditions(query);
        return query.build();
    }

    /** Solutions with words that are spelt alike: the last resort. */
    Query similar() {
        BooleanQuery.Builder alike =
                new BooleanQuery.Builder()
                        .setMinimumNumberShouldMatch((int) Math.ceil(grams.size() * ALIKE));
        grams.forEach(gram -> alike.add(QueryWord.term(IndexFields.GRAMS, gram), Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(alike.build(), Occur.MUST);
        addConditions(query);
        return query.build();
    }

    /** What matches among other texts than those of solutions. */
    Query elsewhere(String text, String title, int required) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            BooleanQuery.Builder enough =
                    new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
            words.forEach(word -> enough.add(word.present(text), Occur.SHOULD));
            query.add(enough.build(), Occur.MUST);
            words.forEach(word -> query.add(word.weighed(title), Occur.SHOULD));
        }
        addConditions(query, text);
        return query.build();
    }

    /**
     * Whether so many of the words are anywhere in a field. Among the few words of events and
     * organisations most are not, and it is known without a search.
     */
    boolean canMatch(CatalogueSearcher searcher, String field, int required) throws IOException {
        int present = 0;
        for (QueryWord word : words) {
            present += word.canBePresent(searcher, field) ? 1 : 0;
        }
        return present >= required;
    }

    private void addConditions(BooleanQuery.Builder query) {
        addConditions(query, IndexFields.TEXT);
        if (words.isEmpty() && phrases.isEmpty()) {
            query.add(CatalogueSearcher.PARENTS, Occur.FILTER);
        }
    }

    private void addConditions(BooleanQuery.Builder query, String field) {
        for (List<Word> phrase : phrases) {
            query.add(phrase(field, phrase), Occur.MUST);
        }
        for (List<Word> part : excluded) {
            query.add(phrase(field, part), Occur.MUST_NOT);
        }
    }

    /** What decides the order among the first candidates. */
    List<Evidence> evidence() {
        BooleanQuery.Builder text = new BooleanQuery.Builder();
        BooleanQuery.Builder title = new BooleanQuery.Builder();
        BooleanQuery.Builder compound = new BooleanQuery.Builder();
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        BooleanQuery.Builder complete = new BooleanQuery.Builder();
        for (QueryWord word : words) {
            complete.add(new ConstantScoreQuery(word.present(IndexFields.TEXT)), Occur.SHOULD);
            text.add(word.weighed(IndexFields.TEXT), Occur.SHOULD);
            title.add(word.weighed(IndexFields.TITLE), Occur.SHOULD);
        }
        for (List<Word> phrase : phrases) {
            text.add(phrase(IndexFields.TEXT, phrase), Occur.SHOULD);
            title.add(phrase(IndexFields.TITLE, phrase), Occur.SHOULD);
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            Word one = words.get(i).best();
            Word next = words.get(i + 1).best();
            compound.add(QueryWord.inOneCompound(IndexFields.TEXT, one, next), Occur.SHOULD);
            near.add(
                    new PhraseQuery(NEAR, IndexFields.TEXT, one.term(), next.term()), Occur.SHOULD);
        }
        return List.of(
                new Evidence("OZG-Leistung", meant(), Weights.SERVICE),
                new Evidence("Vollständigkeit", complete.build(), Weights.COMPLETE),
                new Evidence("Text", text.build(), Weights.TEXT),
                new Evidence("Titel", title.build(), Weights.TITLE),
                new Evidence("Zusammensetzung", compound.build(), Weights.COMPOUND),
                new Evidence("Wortnähe", near.build(), Weights.NEAR),
                new Evidence("Ähnliche Schreibung", grams(IndexFields.GRAMS), Weights.GRAMS),
                new Evidence(
                        "Ähnliche Schreibung im Titel",
                        grams(IndexFields.TITLE_GRAMS),
                        Weights.TITLE_GRAMS),
                new Evidence(
                        "Titel als Ganzes",
                        new TitleLikeness(wording).query(),
                        Evidence.Scale.ABSOLUTE,
                        Weights.WHOLE_TITLE));
    }

    /** Which places of a matching solution to show. */
    Query places() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word.weighed(IndexFields.PASSAGE), Occur.SHOULD));
        phrases.forEach(phrase -> query.add(phrase(IndexFields.PASSAGE, phrase), Occur.SHOULD));
        return query.build();
    }

    private Query meant() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        services.forEach(service -> query.add(service.solutions(), Occur.SHOULD));
        return query.build();
    }

    private static Query or(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }

    private Query grams(String field) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        grams.forEach(gram -> query.add(QueryWord.term(field, gram), Occur.SHOULD));
        return query.build();
    }

    private static Query phrase(String field, List<Word> words) {
        if (words.size() == 1) {
            return QueryWord.term(field, words.getFirst().term());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.term()), word.position()));
        return phrase.build();
    }
}
