package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.PageKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text as it comes in, cut into sections: at headings, and where a section grows so long
 * that nobody finds a passage in it. Recognises questions with their answers on the way.
 */
final class Sections {

    /** About two printed pages. */
    private static final int LONG_SECTION = 5_000;

    private final Findings findings;
    private final QuestionsAndAnswers questions = new QuestionsAndAnswers();
    private final List<String> paragraphs = new ArrayList<>();
    private @Nullable String title;
    private int length;

    Sections(Findings findings) {
        this.findings = findings;
    }

    void heading(String text) {
        String heading = PlainText.orNull(text);
        if (heading != null) {
            flush();
            title = heading;
            questions.heading(heading);
        }
    }

    void paragraph(String text) {
        String paragraph = PlainText.of(text);
        if (paragraph.isEmpty()) {
            return;
        }
        plain(paragraph);
        questions.paragraph(paragraph);
    }

    private void plain(String paragraph) {
        if (length > 0 && length + paragraph.length() > LONG_SECTION) {
            String continued = title;
            flush();
            title = continued;
        }
        paragraphs.add(paragraph);
        length += paragraph.length();
    }

    /** A row of a table within the text; two cells may be a question and its answer. */
    void row(List<String> cells) {
        if (cells.size() == 2 && questions.row(cells.get(0), cells.get(1))) {
            plain(cells.get(0) + "\n" + cells.get(1));
        } else {
            paragraph(String.join(" | ", cells).replace("\n", " "));
        }
    }

    /** A pair of which the format itself says that it is one. */
    void pair(String question, String answer) {
        String asked = PlainText.orNull(question);
        String said = PlainText.of(answer);
        if (asked != null && !said.isEmpty()) {
            questions.pair(asked, said);
            plain(asked + "\n" + said);
        }
    }

    /** Puts out what is left, and the questions after all sections. */
    void finish() {
        flush();
        questions.addTo(findings);
    }

    private void flush() {
        if (title != null || !paragraphs.isEmpty()) {
            findings.add(PageKind.SECTION, title, String.join("\n", paragraphs));
        }
        paragraphs.clear();
        length = 0;
        title = null;
    }
}
