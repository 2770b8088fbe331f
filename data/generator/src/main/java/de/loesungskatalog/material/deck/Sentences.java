package de.loesungskatalog.material.deck;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text without Markdown, and its sentences. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?][»“)]?\\s+(?=[\\p{Lu}»„\\d])");
    // German dates and abbreviations end with a full stop, too
    private static final Pattern NO_END =
            Pattern.compile(
                    ".*(\\b\\p{L}|\\d|\\b(bzw|ca|Nr|Mio|Mrd|rd|Art|Abs|inkl|evtl|etc|St|vgl|ggf|max|min|Dr))\\.");

    private Sentences() {}

    public static String plain(String markdown) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .replaceAll("\\s+", " ")
                .strip();
    }

    public static List<String> of(String markdown) {
        String text = plain(markdown);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            String sentence = text.substring(start, end.end()).strip();
            if (!NO_END.matcher(sentence).matches()) {
                sentences.add(sentence);
                start = end.end();
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }
}
