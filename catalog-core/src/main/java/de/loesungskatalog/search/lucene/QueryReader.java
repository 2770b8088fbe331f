package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.lucene.GermanAnalysis.Word;
import de.loesungskatalog.search.lucene.QueryWord.Reading;
import de.loesungskatalog.search.lucene.TextQuery.Service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out what a visitor means by the words typed, by what the index knows. Thread-safe. */
final class QueryReader {

    /** More words than any judged question has; reliability list S8. */
    static final int MAX_WORDS = 20;

    private static final int SHORTEST_BEGINNING = 3; // letters of a word that may go on
    private static final int COMPLETIONS = 10; // clauses that a begun word may cost

    /** How much is read into a text beyond what stands there. */
    enum Help {
        NONE,
        COMPLETE_UNKNOWN,
        CORRECT_UNKNOWN,
        CORRECT_UNKNOWN_COMPLETE_LAST;

        boolean completes(boolean unknown) {
            return this == CORRECT_UNKNOWN_COMPLETE_LAST || this != NONE && unknown;
        }

        boolean corrects() {
            return this == CORRECT_UNKNOWN || this == CORRECT_UNKNOWN_COMPLETE_LAST;
        }
    }

    private final GermanAnalysis analysis;
    private final Synonyms synonyms;
    private final ServiceNames services;

    QueryReader(GermanAnalysis analysis, Synonyms synonyms, ServiceNames services) {
        this.services = services;
        this.analysis = analysis;
        this.synonyms = synonyms;
    }

    /**
     * @param corrected the text with words the index does not know replaced; equal to the typed one
     *     if nothing was
     * @param missing words, as typed, that the index has in no form
     * @param truncated whether words were left out because there were too many
     */
    record Understood(TextQuery query, String corrected, List<String> missing, boolean truncated) {}

    Understood read(SearchQuery query, Vocabulary vocabulary) throws IOException {
        return query.original()
                ? read(query.text(), vocabulary, Help.NONE)
                : read(query.text(), vocabulary, Help.CORRECT_UNKNOWN);
    }

    /** The same without correcting anything. */
    Understood readAsTyped(SearchQuery query, Vocabulary vocabulary) throws IOException {
        return read(query.text(), vocabulary, query.original() ? Help.NONE : Help.COMPLETE_UNKNOWN);
    }

    /** The same for text that is still being typed: the last word may go on. */
    Understood readBeginning(String typed, Vocabulary vocabulary) throws IOException {
        return read(typed, vocabulary, Help.CORRECT_UNKNOWN_COMPLETE_LAST);
    }

    /** A text that was read, and how. */
    record Read(String typed, Help help) {}

    private Understood read(String typed, Vocabulary vocabulary, Help help) throws IOException {
        try {
            return vocabulary
                    .readings()
                    .of(new Read(typed, help), read -> readAnew(typed, vocabulary, help));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Understood readAnew(String typed, Vocabulary vocabulary, Help help) {
        try {
            return understood(typed, vocabulary, help);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a question with the words of the index", e);
        }
    }

    private Understood understood(String typed, Vocabulary vocabulary, Help help)
            throws IOException {
        QueryText text = QueryText.parse(typed);
        List<Word> all = analysis.words(text.words());
        List<Word> words = all.subList(0, Math.min(all.size(), MAX_WORDS));
        List<QueryWord> read = new ArrayList<>();
        String corrected = typed;
        List<String> missing = new ArrayList<>();
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            grams.addAll(analysis.grams(word.typed()));
            List<Reading> readings = new ArrayList<>();
            readings.add(new Reading(List.of(word), QueryWord.AS_TYPED));
            readings.addAll(synonyms.of(words, i));
            boolean unknown = readings.size() == 1 && !known(word, vocabulary);
            boolean last = i == words.size() - 1;
            List<Reading> completed =
                    last && help.completes(unknown) ? completed(word, vocabulary) : List.of();
            readings.addAll(completed);
            if (unknown && completed.isEmpty()) {
                Optional<String> better =
                        help.corrects() ? corrected(word, vocabulary) : Optional.empty();
                if (better.isPresent()) {
                    readings.add(new Reading(analysis.words(better.get()), QueryWord.CORRECTED));
                    corrected = replaced(corrected, word.typed(), better.get());
                } else {
                    missing.add(word.typed());
                }
            }
            read.add(new QueryWord(word, readings));
        }
        TextQuery query =
                new TextQuery(
                        read,
                        analysed(text.phrases()),
                        analysed(text.excluded()),
                        grams,
                        analysis.wording(corrected),
                        services(read));
        return new Understood(query, corrected, missing, all.size() > MAX_WORDS);
    }

    /** Replaces a whole word. */
    static String replaced(String text, String word, String other) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(other));
    }

    private List<Service> services(List<QueryWord> words) {
        return services.meant(words).stream()
                .map(
                        meant ->
                                new Service(
                                        meant.service(),
                                        analysis.words(meant.service().name()),
                                        (float) meant.certainty()))
                .toList();
    }

    /** Whether the index has the word, or all parts of the compound. */
    private static boolean known(Word word, Vocabulary vocabulary) throws IOException {
        if (vocabulary.has(IndexFields.TEXT, word.term())) {
            return true;
        }
        for (String part : word.parts()) {
            if (!vocabulary.has(IndexFields.TEXT, part)) {
                return false;
            }
        }
        return !word.parts().isEmpty();
    }

    private List<Reading> completed(Word word, Vocabulary vocabulary) throws IOException {
        Optional<String> begun = normalised(word);
        if (begun.isEmpty() || begun.get().length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        return vocabulary.completions(begun.get(), COMPLETIONS).stream()
                .map(known -> analysis.words(known.surface()))
                .filter(words -> !words.isEmpty())
                .map(words -> new Reading(words, QueryWord.COMPLETED))
                .toList();
    }

    private Optional<String> corrected(Word word, Vocabulary vocabulary) throws IOException {
        Optional<String> unknown = normalised(word);
        return unknown.isEmpty()
                ? Optional.empty()
                : vocabulary.corrected(unknown.get()).filter(b -> !analysis.words(b).isEmpty());
    }

    private Optional<String> normalised(Word word) {
        return analysis.normalised(word.typed()).stream().findFirst();
    }

    private List<List<Word>> analysed(List<String> texts) {
        return texts.stream()
                .map(analysis::words)
                .filter(words -> !words.isEmpty())
                .limit(MAX_WORDS)
                .map(words -> words.subList(0, Math.min(words.size(), MAX_WORDS)))
                .toList();
    }
}
