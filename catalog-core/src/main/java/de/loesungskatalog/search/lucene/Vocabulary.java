package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.lucene.QueryReader.Read;
import de.loesungskatalog.search.lucene.QueryReader.Understood;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of the index: which it knows, which it has in mind when somebody mistypes, how a word
 * that was begun goes on. Only public text is in the index, so nothing else can show up here.
 *
 * <p>Words are given without regard to case and umlauts, as {@link GermanAnalysis#normalised} makes
 * them.
 */
final class Vocabulary {

    private static final int SHORTEST_CHECKED = 4; // shorter words are near to too many others
    private static final int LONGEST_CHECKED = 40; // the time it takes grows with the length
    private static final float ALIKE = .6f; // share of letters; two errors in words of five letters
    private static final int SCANNED = 2_000; // terms looked at for a prefix; "a" has more

    private static final int MUCH_MORE = 5; // times as frequent: then a rare word may be an error

    /** What people type is mostly asked for again: at the next letter, filter or page. */
    private static final int REMEMBERED = 1_000;

    private final Remembered<String, Optional<String>> corrections = new Remembered<>(REMEMBERED);

    /** A page reads its question for the results, for what stands beside them and for its marks. */
    private static final int READ_AT_ONCE = 64; // pages in the making

    private final Remembered<Read, Understood> readings = new Remembered<>(READ_AT_ONCE);
    private final CatalogueSearcher searcher;
    private final IndexReader reader;
    private final DirectSpellChecker speller = new DirectSpellChecker();
    private final DirectSpellChecker popular = new DirectSpellChecker();

    Vocabulary(CatalogueSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        speller.setMaxEdits(2);
        speller.setMinPrefix(1);
        speller.setMinQueryLength(SHORTEST_CHECKED);
        speller.setAccuracy(ALIKE);
        speller.setThresholdFrequency(0);
        speller.setMaxQueryFrequency(0);
        popular.setMaxEdits(1);
        popular.setMinPrefix(1);
        popular.setMinQueryLength(SHORTEST_CHECKED);
        popular.setMaxQueryFrequency(1f); // any word may be rare beside another
    }

    /** Questions that were just read. */
    Remembered<Read, Understood> readings() {
        return readings;
    }

    boolean has(String field, String term) throws IOException {
        return searcher.states(new Term(field, term)).docFreq() > 0;
    }

    int frequency(String word) throws IOException {
        return searcher.states(new Term(IndexFields.WORD, word)).docFreq();
    }

    /** The most alike known word, as written; empty if none is alike enough. */
    Optional<String> corrected(String word) throws IOException {
        if (!isChecked(word)) {
            return Optional.empty();
        }
        try {
            return corrections.of(word, this::mostAlike);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<String> mostAlike(String word) {
        try {
            SuggestWord[] alike =
                    speller.suggestSimilar(
                            new Term(IndexFields.WORD, word),
                            1,
                            reader,
                            SuggestMode.SUGGEST_ALWAYS);
            return alike.length == 0 ? Optional.empty() : surface(alike[0].string);
        } catch (IOException e) {
            throw new UncheckedIOException("Looking for words like " + word, e);
        }
    }

    /** A much more frequent word that is nearly the same, as written. */
    Optional<String> morePopular(String word) throws IOException {
        int frequency = frequency(word);
        if (frequency == 0 || !isChecked(word)) {
            return Optional.empty();
        }
        for (SuggestWord alike :
                popular.suggestSimilar(
                        new Term(IndexFields.WORD, word),
                        1,
                        reader,
                        SuggestMode.SUGGEST_MORE_POPULAR)) {
            if (alike.freq >= frequency * MUCH_MORE) {
                return surface(alike.string);
            }
        }
        return Optional.empty();
    }

    private static boolean isChecked(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters >= SHORTEST_CHECKED && letters <= LONGEST_CHECKED;
    }

    /** The word as it is mostly written. */
    private Optional<String> surface(String word) throws IOException {
        return begin(word + SurfaceAppender.SEPARATOR).stream()
                .max(Comparator.comparingInt(Known::frequency).thenComparing(Known::surface))
                .map(Known::surface);
    }

    /** Known words that begin so, as written, the most frequent first. */
    List<Known> completions(String prefix, int limit) throws IOException {
        return begin(prefix).stream()
                .sorted(
                        Comparator.comparingInt(Known::frequency)
                                .reversed()
                                .thenComparing(Known::surface))
                .filter(distinct())
                .limit(limit)
                .toList();
    }

    private static Predicate<Known> distinct() {
        Set<String> seen = new HashSet<>();
        return known -> seen.add(known.word());
    }

    private List<Known> begin(String prefix) throws IOException {
        List<Known> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, IndexFields.SURFACE);
        if (terms == null) {
            return found;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (BytesRef term = each.term();
                term != null && found.size() < SCANNED;
                term = each.next()) {
            String both = term.utf8ToString();
            if (!both.startsWith(prefix)) {
                break;
            }
            int separator = both.indexOf(SurfaceAppender.SEPARATOR);
            found.add(
                    new Known(
                            both.substring(0, separator),
                            both.substring(separator + 1),
                            each.docFreq()));
        }
        return found;
    }

    /**
     * A word of the index.
     *
     * @param surface as written
     * @param frequency solutions that have it written so
     */
    record Known(String word, String surface, int frequency) {}
}
