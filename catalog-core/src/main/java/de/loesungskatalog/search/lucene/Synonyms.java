package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.lucene.GermanAnalysis.Word;
import de.loesungskatalog.search.lucene.QueryWord.Reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Abbreviations and other names of administrative language, from the maintained file {@code
 * synonyms.txt} beside this class. Applied to questions only, so that a changed file needs no new
 * index. Immutable.
 */
final class Synonyms {

    private static final String FILE = "synonyms.txt";

    private final Map<List<String>, List<Reading>> readings = new HashMap<>();
    private int longest = 1;

    private Synonyms() {}

    /**
     * Reads the shipped file.
     *
     * @throws IllegalStateException if a line is not as the head of the file describes
     */
    static Synonyms shipped(GermanAnalysis analysis) {
        Synonyms synonyms = new Synonyms();
        try (InputStream in = Synonyms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " was not packed into the library");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String rule = line.replaceFirst("#.*", "").strip();
                if (!rule.isEmpty()) {
                    synonyms.add(rule, analysis);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + FILE, e);
        }
        return synonyms;
    }

    private void add(String rule, GermanAnalysis analysis) {
        String[] sides = rule.split("=>");
        List<List<Word>> left = names(sides[0], analysis);
        List<List<Word>> right = sides.length == 2 ? names(sides[1], analysis) : left;
        if (sides.length > 2 || right.isEmpty() || sides.length == 1 && left.size() < 2) {
            throw new IllegalStateException("Not a rule of synonyms: " + rule);
        }
        for (List<Word> name : left) {
            List<String> key = name.stream().map(Word::term).toList();
            longest = Math.max(longest, key.size());
            for (List<Word> other : right) {
                if (!other.equals(name)) {
                    readings.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(new Reading(other, QueryWord.SYNONYM));
                }
            }
        }
    }

    private static List<List<Word>> names(String side, GermanAnalysis analysis) {
        return List.of(side.split(",")).stream()
                .map(analysis::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Other readings of the word at an index, alone or as a part of a longer name. */
    List<Reading> of(List<Word> words, int index) {
        List<Reading> found = new ArrayList<>();
        for (int length = 1; length <= longest; length++) {
            for (int from = Math.max(0, index - length + 1);
                    from <= index && from + length <= words.size();
                    from++) {
                List<String> name =
                        words.subList(from, from + length).stream().map(Word::term).toList();
                found.addAll(readings.getOrDefault(name, List.of()));
            }
        }
        found.addAll(ofParts(words.get(index)));
        return found;
    }

    /** "Kita" and "Anmeldung" for "Kindergartenanmeldung". */
    private List<Reading> ofParts(Word compound) {
        List<Reading> found = new ArrayList<>();
        for (String part : compound.parts()) {
            for (Reading other : readings.getOrDefault(List.of(part), List.of())) {
                List<Word> words = new ArrayList<>(other.words());
                compound.parts().stream()
                        .filter(rest -> !rest.equals(part))
                        .map(rest -> new Word(rest, rest, List.of(), compound.position()))
                        .forEach(words::add);
                found.add(new Reading(words, other.weight()));
            }
        }
        return found;
    }
}
