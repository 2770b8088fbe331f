package de.loesungskatalog.search.lucene;

import de.danielnaber.jwordsplitter.AbstractWordSplitter;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Splits German compounds into their parts with the dictionary of jWordSplitter, and remembers the
 * answers: texts repeat their words.
 *
 * <p>Thread-safe. One instance serves the whole program; the dictionary takes about 15 MB.
 */
final class Compounds {

    private static final int SHORTEST_PART = 3; // "Bau" in "Bauantrag"
    private static final int SHORTEST_WORD = 6; // two parts
    private static final int LONGEST_WORD =
            60; // longer ones are no words, and splitting takes long
    private static final int REMEMBERED = 50_000; // words; about 8 MB

    private final AbstractWordSplitter splitter;
    private final ConcurrentMap<String, List<String>> remembered = new ConcurrentHashMap<>();

    Compounds() {
        try {
            splitter = new GermanWordSplitter(true);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the dictionary of jWordSplitter", e);
        }
        splitter.setMinimumWordLength(SHORTEST_PART);
        splitter.setStrictMode(true);
    }

    /**
     * Parts of a compound, at least two; empty for words that are none.
     *
     * @param word in lower case, umlauts as written
     */
    List<String> parts(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return List.of();
        }
        List<String> known = remembered.get(word);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear(); // simple and rare; a cache that knows the age of words costs more
        }
        List<String> parts = split(word);
        remembered.put(word, parts);
        return parts;
    }

    private List<String> split(String word) {
        List<String> parts = dictionarySplit(word);
        if (parts.isEmpty()) {
            String restored = withUmlauts(word); // the dictionary knows "bürger", not "buerger"
            parts = restored.equals(word) ? parts : dictionarySplit(restored);
        }
        return parts;
    }

    private List<String> dictionarySplit(String word) {
        try {
            List<String> parts = splitter.splitWord(word);
            return parts.size() > 1 ? List.copyOf(parts) : List.of();
        } catch (InputTooLongException e) {
            return List.of(); // no German word, for instance a chain of digits
        }
    }

    private static String withUmlauts(String word) {
        return word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü");
    }
}
