package de.loesungskatalog.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a visitor typed, taken apart. Everything is plain text but two signs: quotation marks around
 * a phrase and a hyphen before a word that must not occur.
 *
 * @param words text outside quotation marks, with its own white space
 * @param phrases texts within quotation marks
 * @param excluded words with a hyphen before them
 */
record QueryText(String words, List<String> phrases, List<String> excluded) {

    private static final Pattern PART =
            Pattern.compile(
                    "[\"„“”»«]([^\"„“”»«]+)[\"„“”»«]" // a phrase, in the quotation marks people use
                            + "|(?<!\\S)-(?=\\p{L})(\\S+)" // not "E-Akte", not "- Antrag"
                            + "|([^\\s\"„“”»«]+)");

    static QueryText parse(String text) {
        StringBuilder words = new StringBuilder();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(1) != null) {
                phrases.add(part.group(1).strip());
            } else if (part.group(2) != null) {
                excluded.add(part.group(2));
            } else if (part.group(3) != null) {
                words.append(words.isEmpty() ? "" : " ").append(part.group(3));
            }
        }
        return new QueryText(words.toString(), List.copyOf(phrases), List.copyOf(excluded));
    }
}
