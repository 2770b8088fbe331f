package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.lucene.GermanAnalysis.Word;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A typed word with everything it may stand for: itself, what it probably should have been, how it
 * may go on, what else it is called.
 *
 * @param typed the word itself
 * @param readings at least one, the word itself first
 */
record QueryWord(Word typed, List<Reading> readings) {

    static final float AS_TYPED = 1f;
    static final float CORRECTED = 1f; // only for words the index does not know: nothing competes
    static final float COMPLETED = .8f; // the word itself, where it occurs, is the better one
    static final float SYNONYM = .5f; // who typed "Kfz" likes to see "Kfz" before "Fahrzeug"

    QueryWord {
        readings = List.copyOf(readings);
    }

    /** One meaning: all of its words must be there, for instance "Einer für Alle". */
    record Reading(List<Word> words, float weight) {}

    /** The likeliest single word: the corrected or completed one where there is one. */
    Word best() {
        Reading last = readings.getLast();
        return last.weight() > SYNONYM && last.words().size() == 1
                ? last.words().getFirst()
                : typed;
    }

    /** Whether the word is there: in any reading, whole or with all parts of the compound. */
    Query present(String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Reading reading : readings) {
            any.add(boosted(present(field, reading.words()), reading.weight()), Occur.SHOULD);
        }
        return any.build();
    }

    /** False if nothing in the index can be {@link #present}: no term of the word is there. */
    boolean canBePresent(CatalogueSearcher searcher, String field) throws IOException {
        for (Reading reading : readings) {
            for (Word word : reading.words()) {
                for (String term : terms(word)) {
                    if (searcher.states(new Term(field, term)).docFreq() > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How much of the word is there: whole words and single parts add up. */
    Query weighed(String field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Reading reading : readings) {
            if (reading.words().size() > 1) {
                all.add(boosted(present(field, reading.words()), reading.weight()), Occur.SHOULD);
                continue; // "öffentlich" alone is not what "ÖPNV" stands for
            }
            for (String term : terms(reading.words().getFirst())) {
                all.add(boosted(term(field, term), reading.weight()), Occur.SHOULD);
            }
        }
        return all.build();
    }

    private static Query present(String field, List<Word> words) {
        if (words.size() == 1) {
            return present(field, words.getFirst());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(present(field, word), Occur.MUST));
        return all.build();
    }

    private static Query present(String field, Word word) {
        Query whole = term(field, word.term());
        if (word.parts().isEmpty()) {
            return whole;
        }
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        Set.copyOf(word.parts()).forEach(part -> parts.add(term(field, part), Occur.MUST));
        return new BooleanQuery.Builder()
                .add(whole, Occur.SHOULD)
                .add(parts.build(), Occur.SHOULD)
                .build();
    }

    /**
     * The word and the next one as parts of one compound: "Genehmigung Bau" in "Baugenehmigung".
     */
    static Query inOneCompound(String field, Word one, Word other) {
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        for (String a : terms(one)) {
            for (String b : terms(other)) {
                if (!a.equals(b)) {
                    pairs.add(
                            new PhraseQuery.Builder()
                                    .add(new Term(field, a), 0)
                                    .add(new Term(field, b), 0)
                                    .build(),
                            Occur.SHOULD);
                }
            }
        }
        return pairs.build();
    }

    /** The whole word and its parts, each once. */
    static Set<String> terms(Word word) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(word.term());
        terms.addAll(word.parts());
        return terms;
    }

    static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
