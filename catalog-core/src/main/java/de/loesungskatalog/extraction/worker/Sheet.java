package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.solution.Visibility;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sheet of a table as it comes in, row by row. A sheet whose first filled row names a column for
 * questions and one for answers is a list of them.
 */
final class Sheet {

    private static final Set<String> QUESTION_COLUMNS =
            Set.of("frage", "fragen", "question", "questions", "faq", "fragestellung");
    private static final Set<String> ANSWER_COLUMNS =
            Set.of("antwort", "antworten", "answer", "answers");
    private static final int NONE = -1;

    private final String name;
    private final boolean hidden;
    private final Findings findings;
    private final StringBuilder text = new StringBuilder();
    private boolean header = true;
    private int question = NONE;
    private int answer = NONE;

    Sheet(String name, boolean hidden, Findings findings) {
        this.name = name;
        this.hidden = hidden;
        this.findings = findings;
    }

    void row(List<String> cells) {
        List<String> plain = cells.stream().map(PlainText::of).toList();
        List<String> filled = plain.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n").append(String.join(" | ", filled));
        findings.checkLength(text.length());
        if (header) {
            question = column(plain, QUESTION_COLUMNS);
            answer = column(plain, ANSWER_COLUMNS);
            header = false;
        } else if (question != NONE && answer != NONE && !hidden) {
            pair(cell(plain, question), cell(plain, answer));
        }
    }

    void finish() {
        findings.add(
                new DocumentPage(
                        PageKind.SHEET,
                        findings.nextNumber(),
                        PlainText.orNull(name),
                        text.toString(),
                        null,
                        hidden ? Visibility.INTERNAL : Visibility.PUBLIC,
                        null));
    }

    private void pair(String asked, String said) {
        if (!asked.isEmpty() && !said.isEmpty()) {
            findings.addQuestion(asked.replace('\n', ' '), said);
        }
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static int column(List<String> cells, Set<String> names) {
        for (int i = 0; i < cells.size(); i++) {
            if (names.contains(cells.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return NONE;
    }
}
