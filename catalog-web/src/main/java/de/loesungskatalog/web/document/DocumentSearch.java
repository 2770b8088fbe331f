package de.loesungskatalog.web.document;

import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchUnavailableException;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.web.Passage;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words looked for within a document, and its texts with their marks.
 *
 * @param text what is looked for; empty = nothing
 * @param available whether the search could answer; the document is shown without it, too
 * @param marked texts by themselves, marked
 */
record DocumentSearch(String text, boolean available, Map<String, Passage> marked) {

    static DocumentSearch of(@Nullable String typed, Stream<String> texts, SolutionSearch search) {
        String text = SearchQuery.of(typed == null ? "" : typed).text();
        if (text.isEmpty()) {
            return new DocumentSearch(text, true, Map.of());
        }
        List<String> distinct = texts.distinct().toList();
        try {
            Map<String, Passage> marked = new HashMap<>();
            for (Snippet snippet : search.mark(text, distinct)) {
                marked.put(snippet.text(), Passage.of(snippet));
            }
            return new DocumentSearch(text, true, marked);
        } catch (SearchUnavailableException e) {
            return new DocumentSearch(text, false, Map.of()); // the template says so
        }
    }

    Passage passage(String line) {
        return marked.getOrDefault(line, Passage.plain(line));
    }
}
