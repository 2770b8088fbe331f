package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Snippet;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The best passage of places, marked by the very terms that matched, from the offsets in the index.
 */
final class Passages extends UnifiedHighlighter {

    private static final int GOAL = 150; // characters: two lines of a result card
    private static final float ALIGNMENT = .3f; // some words before the first mark, more after it
    private static final int LONGEST_PLACE = 200_000; // characters looked at

    Passages(IndexSearcher searcher, Analyzer analysis) {
        super(
                UnifiedHighlighter.builder(searcher, analysis)
                        .withFieldMatcher(IndexFields.PASSAGE::equals)
                        .withBreakIterator(Passages::sentences)
                        .withFormatter(new SnippetFormatter())
                        .withMaxNoHighlightPassages(0)
                        .withMaxLength(LONGEST_PLACE));
    }

    /** Snippets in the order of the documents; empty where nothing is to be marked. */
    List<Optional<Snippet>> snippets(Query query, int[] documents) throws IOException {
        Map<String, Object[]> found =
                highlightFieldsAsObjects(
                        new String[] {IndexFields.PASSAGE}, query, documents, new int[] {1});
        return Arrays.stream(found.get(IndexFields.PASSAGE))
                .map(snippet -> Optional.ofNullable((Snippet) snippet))
                .toList();
    }

    private static BreakIterator sentences() {
        return LengthGoalBreakIterator.createMinLength(
                BreakIterator.getSentenceInstance(Locale.GERMAN), GOAL, ALIGNMENT);
    }
}
