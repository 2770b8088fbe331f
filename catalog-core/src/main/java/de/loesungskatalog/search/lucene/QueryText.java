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
 * @param parts each word, phrase and excluded word just as typed, with its signs
 */
record QueryText(String words, List<String> phrases, List<String> excluded, List<String> parts) {

    private static final Pattern PART =
            Pattern.compile(
                    "[\"„“”»«]([^\"„“”»«]+)[\"„“”»«]" // a phrase, in the quotation marks people use
                            + "|(?<!\\S)-(?=\\p{L})(\\S+)" // not "E-Akte", not "- Antrag"
                            + "|([^\\s\"„“”»«]+)");

    /** "Geburtsanzeige und -urkunde" leaves out what both words share, and excludes nothing. */
    private static final Pattern SHARED_HEAD =
            Pattern.compile(
                    "(^|\\s)(und|oder|bzw\\.?|sowie|u\\.|&|/)$|[,/]$", Pattern.CASE_INSENSITIVE);

    static QueryText parse(String text) {
        StringBuilder words = new StringBuilder();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Matcher part = PART.matcher(text);
        List<String> parts = new ArrayList<>();
        while (part.find()) {
            parts.add(part.group());
            if (part.group(1) != null) {
                phrases.add(part.group(1).strip());
            } else if (part.group(2) != null && !SHARED_HEAD.matcher(words).find()) {
                excluded.add(part.group(2));
            } else {
                String word = part.group(2) != null ? part.group(2) : part.group(3);
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return new QueryText(
                words.toString(), List.copyOf(phrases), List.copyOf(excluded), List.copyOf(parts));
    }
}
