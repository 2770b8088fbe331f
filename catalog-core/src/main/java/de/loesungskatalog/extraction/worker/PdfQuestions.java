package de.loesungskatalog.extraction.worker;

import org.apache.pdfbox.text.TextPosition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds questions and their answers in the lines of a PDF, which knows neither headings nor
 * paragraphs: lines in larger or bolder type than the text are headings, and a paragraph ends where
 * a line ends a sentence.
 */
final class PdfQuestions {

    private static final float LARGER = 1.08f;
    private static final int REPEATED = 3; // lines at the edge of so many pages are no text

    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|semibold|demi");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern CONTENTS = Pattern.compile("(?:\\. ?){4}"); // dots to a number
    private static final String SENTENCE_ENDS = ".!?:…";
    private static final String CLOSING = "\"»“)]";

    /**
     * @param size of its type, rounded to half points
     * @param edge first or last of its page
     */
    private record Line(String text, float size, boolean bold, boolean edge) {
        String form() {
            return DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> page = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float size;
    private boolean bold;

    /** A word of the current line. */
    void word(String word, List<TextPosition> letters) {
        if (text.isEmpty() && !letters.isEmpty()) {
            TextPosition first = letters.getFirst();
            size = Math.round(first.getFontSizeInPt() * 2) / 2f;
            String font = first.getFont() == null ? null : first.getFont().getName();
            bold = font != null && BOLD.matcher(font).find();
        }
        text.append(text.isEmpty() ? "" : " ").append(word);
    }

    void endLine() {
        String plain = PlainText.of(text.toString());
        if (!plain.isEmpty()) {
            page.add(new Line(plain, size, bold, false));
        }
        text.setLength(0);
    }

    void endPage() {
        endLine();
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            boolean edge = i == 0 || i == page.size() - 1;
            lines.add(new Line(line.text(), line.size(), line.bold(), edge));
        }
        page.clear();
    }

    void addTo(Findings findings) {
        List<Line> running = withoutRepeated();
        float usual = usual(running, Line::size);
        float usuallyBold = usual(running, line -> line.bold() ? 1f : 0f);
        QuestionsAndAnswers questions = new QuestionsAndAnswers();
        StringBuilder block = new StringBuilder();
        boolean blockStands = false;
        for (Line line : running) {
            boolean stands = line.size() > usual * LARGER || (line.bold() && usuallyBold < 0.5f);
            if (stands != blockStands) {
                put(block, blockStands, questions);
                blockStands = stands;
            }
            block.append(block.isEmpty() ? "" : " ").append(line.text());
            if (endsSentence(line.text())) {
                put(block, stands, questions);
            }
        }
        put(block, blockStands, questions);
        questions.addTo(findings);
    }

    private static void put(StringBuilder block, boolean stands, QuestionsAndAnswers questions) {
        if (block.isEmpty()) {
            return;
        }
        if (stands) {
            questions.heading(block.toString());
        } else {
            questions.paragraph(block.toString());
        }
        block.setLength(0);
    }

    private static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(line.charAt(last)) >= 0;
    }

    /** Without the running head, page numbers and the lines of a table of contents. */
    private List<Line> withoutRepeated() {
        Map<String, Integer> edges = new HashMap<>();
        for (Line line : lines) {
            if (line.edge()) {
                edges.merge(line.form(), 1, Integer::sum);
            }
        }
        return lines.stream()
                .filter(line -> !line.edge() || edges.getOrDefault(line.form(), 0) < REPEATED)
                .filter(line -> !CONTENTS.matcher(line.text()).find())
                .toList();
    }

    /** The value that most letters have. */
    private static float usual(List<Line> lines, Feature feature) {
        Map<Float, Integer> letters = new HashMap<>();
        for (Line line : lines) {
            letters.merge(feature.of(line), line.text().length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    @FunctionalInterface
    private interface Feature {
        float of(Line line);
    }
}
