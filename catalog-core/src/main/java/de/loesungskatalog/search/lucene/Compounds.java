package de.loesungskatalog.search.lucene;

import de.danielnaber.jwordsplitter.AbstractWordSplitter;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final int REMEMBERED = 10_000; // words; about 3 MB

    /** Four letters before the ending: "Zeitung", but neither "Sprung" nor "jung". */
    private static final Pattern NOUN_OF_VERB = Pattern.compile("(\\p{L}{4,})ung(en)?");

    private final AbstractWordSplitter splitter;
    private final Remembered<String, List<String>> remembered = new Remembered<>(REMEMBERED);

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
     * Parts of a compound, or the verb that a noun in -ung comes from, also as a part: "schul" and
     * "anmelden" for "schulanmeldung", "anmelden" for "anmeldung". Empty for other words.
     *
     * @param word in lower case, umlauts as written
     */
    List<String> parts(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return List.of();
        }
        return remembered.of(word, this::split);
    }

    private List<String> split(String word) {
        List<String> parts = dictionarySplit(word);
        if (parts.isEmpty()) {
            String restored = withUmlauts(word); // the dictionary knows "bürger", not "buerger"
            parts = restored.equals(word) ? parts : dictionarySplit(restored);
        }
        if (parts.isEmpty()) {
            String verb = verb(word);
            return verb.equals(word) ? List.of() : List.of(verb);
        }
        return parts.stream().map(Compounds::verb).toList();
    }

    /** "anmelden" for "anmeldung": who registers a school child looks for the registration. */
    private static String verb(String word) {
        Matcher noun = NOUN_OF_VERB.matcher(word);
        return noun.matches() ? noun.group(1) + "en" : word;
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
