package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.Snippet.Range;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

import java.util.ArrayList;
import java.util.List;

/** Makes a snippet of the best passage: whole phrases where they are short enough, marks merged. */
final class SnippetFormatter extends PassageFormatter {

    /** Two lines on a wide screen; what is longer is cut around the first mark. */
    private static final int LONGEST = 300;

    private static final int BEFORE_MARK = 80; // enough to understand, keeps the mark in sight
    private static final String CUT = "…";

    @Override
    public Snippet format(Passage[] passages, String content) {
        Passage passage = passages[0];
        int start = passage.getStartOffset();
        int end = trimEnd(content, start, passage.getEndOffset());
        List<Range> marks = marks(passage, end);
        if (end - start > LONGEST && !marks.isEmpty()) {
            int first = marks.getFirst().start();
            start = wordStart(content, Math.max(start, first - BEFORE_MARK), start);
            end =
                    wordEnd(
                            content,
                            Math.max(marks.getFirst().end(), Math.min(end, start + LONGEST)),
                            end);
        }
        boolean cutBefore = start > passage.getStartOffset();
        boolean cutAfter = end < trimEnd(content, passage.getStartOffset(), passage.getEndOffset());
        String lead = cutBefore ? CUT : "";
        String text = content.substring(start, end).replace(PlainText.LINE_END, ' ');
        int from = start;
        int to = end;
        return new Snippet(
                lead + text + (cutAfter ? CUT : ""),
                marks.stream()
                        .filter(mark -> mark.start() >= from && mark.end() <= to)
                        .map(
                                mark ->
                                        new Range(
                                                mark.start() - from + lead.length(),
                                                mark.end() - from + lead.length()))
                        .toList());
    }

    private static List<Range> marks(Passage passage, int end) {
        List<Range> marks = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            Range mark = new Range(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
            if (!marks.isEmpty() && mark.start() < marks.getLast().end()) {
                Range last = marks.removeLast(); // a compound and its part
                mark = new Range(last.start(), Math.max(last.end(), mark.end()));
            }
            if (mark.end() <= end) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static int trimEnd(String content, int start, int end) {
        int trimmed = end;
        while (trimmed > start && isSpace(content.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private static int wordStart(String content, int from, int lowest) {
        int start = from;
        while (start > lowest
                && !isSpace(content.charAt(start - 1))
                && from - start < BEFORE_MARK) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String content, int from, int highest) {
        int end = from;
        while (end < highest && !isSpace(content.charAt(end)) && end - from < BEFORE_MARK) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == PlainText.LINE_END;
    }
}
