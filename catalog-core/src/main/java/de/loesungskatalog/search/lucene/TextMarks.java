package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.Snippet.Range;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Marks words in texts that are at hand, whole and without asking the index. Thread-safe. */
final class TextMarks {

    private final UnifiedHighlighter highlighter;

    TextMarks(Analyzer analysis) {
        this.highlighter =
                UnifiedHighlighter.builderWithoutSearcher(analysis)
                        .withFieldMatcher(IndexFields.PASSAGE::equals)
                        .withBreakIterator(WholeBreakIterator::new)
                        .withFormatter(new WholeText())
                        .withMaxNoHighlightPassages(0)
                        .build();
    }

    List<Snippet> of(Query query, List<String> texts) throws IOException {
        List<Snippet> marked = new ArrayList<>();
        for (String text : texts) {
            Object found =
                    highlighter.highlightWithoutSearcher(IndexFields.PASSAGE, query, text, 1);
            marked.add(found instanceof Snippet snippet ? snippet : new Snippet(text, List.of()));
        }
        return marked;
    }

    /** Keeps every character; a compound and its part become one mark. */
    private static final class WholeText extends PassageFormatter {

        @Override
        public Snippet format(Passage[] passages, String content) {
            Passage passage = passages[0];
            List<Range> marks = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                Range mark = new Range(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
                if (!marks.isEmpty() && mark.start() < marks.getLast().end()) {
                    Range last = marks.removeLast();
                    mark = new Range(last.start(), Math.max(last.end(), mark.end()));
                }
                marks.add(mark);
            }
            return new Snippet(content, marks);
        }
    }
}
