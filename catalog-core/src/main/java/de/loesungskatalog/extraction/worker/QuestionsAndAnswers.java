package de.loesungskatalog.extraction.worker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises lists of questions and answers in running text. Sure if at least three headings are
 * questions with answers, or if paragraphs that are questions and their answers make up most of the
 * text; a text that merely asks something now and then is no such list.
 */
final class QuestionsAndAnswers {

    private static final int FEWEST_PAIRS = 3;
    private static final double MOST = 0.5;
    private static final int LONGEST_QUESTION = 300;

    private static final Pattern MARK =
            Pattern.compile("(?i)^(frage|question|f|q)(\\s*\\d+)?\\s*[:.)]\\s*");
    private static final Pattern ANSWER_MARK =
            Pattern.compile("(?i)^(antwort|answer|a)(\\s*\\d+)?\\s*[:.)]\\s*");
    private static final Pattern NUMBER = Pattern.compile("^[\\d.]{1,12}[.):]?\\s+");

    private record Pair(String question, boolean heading, StringBuilder answer) {}

    private final List<Pair> pairs = new ArrayList<>();
    private @Nullable Pair open;
    private long characters;

    void heading(String text) {
        characters += text.length();
        String question = question(text);
        open = question == null ? null : begin(question, true);
    }

    void paragraph(String text) {
        characters += text.length();
        for (String line : text.split("\n")) {
            line(line);
        }
    }

    /** A row of two cells; tells whether the first one asks. */
    boolean row(String first, String second) {
        String question = question(first.replace('\n', ' '));
        if (question != null) {
            begin(question, true).answer().append(second);
            characters += first.length() + second.length();
        }
        return question != null;
    }

    /** A pair that needs no guessing, from a table or a list of terms. */
    void pair(String question, String answer) {
        begin(question, true).answer().append(answer);
        characters += question.length() + answer.length();
    }

    void addTo(Findings findings) {
        pairs.removeIf(pair -> pair.answer().isEmpty());
        long headings = pairs.stream().filter(Pair::heading).count();
        if (headings >= FEWEST_PAIRS) {
            pairs.removeIf(pair -> !pair.heading());
        } else if (pairs.size() < FEWEST_PAIRS) {
            return;
        } else if (covered() < MOST * characters) {
            findings.unsureQuestions();
            return;
        }
        for (Pair pair : pairs) {
            findings.addQuestion(pair.question(), pair.answer().toString());
        }
    }

    private void line(String line) {
        String question = question(line);
        if (question != null) {
            open = begin(question, false);
        } else if (open != null) {
            StringBuilder answer = open.answer();
            answer.append(answer.isEmpty() ? "" : "\n");
            answer.append(answer.isEmpty() ? ANSWER_MARK.matcher(line).replaceFirst("") : line);
        }
    }

    private long covered() {
        return pairs.stream()
                .mapToLong(pair -> pair.question().length() + pair.answer().length())
                .sum();
    }

    private Pair begin(String question, boolean heading) {
        Pair pair = new Pair(question, heading, new StringBuilder());
        pairs.add(pair);
        return pair;
    }

    /** The question in this line without its mark or number, or null if it is none. */
    private static @Nullable String question(String line) {
        if (line.length() > LONGEST_QUESTION) {
            return null;
        }
        Matcher mark = MARK.matcher(line);
        if (mark.find()) {
            return mark.replaceFirst("");
        }
        String question = NUMBER.matcher(line).replaceFirst("");
        boolean asks = question.endsWith("?") && question.indexOf(' ') > 0;
        return asks ? question : null;
    }
}
