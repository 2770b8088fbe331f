package de.loesungskatalog.web.search;

import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.MatchKind;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.Passage;

import org.jspecify.annotations.Nullable;

/**
 * A place that matches, below its solution.
 *
 * @param kind part of the message key that names the place, such as "slide"
 * @param place number or position within the document, as the message shows it
 * @param url opens exactly this place
 * @param label heading of the place
 * @param documentTitle absent when the place before it lies in the same document
 * @param picture small picture of the slide
 */
public record MatchView(
        String kind,
        @Nullable String place,
        String url,
        @Nullable String label,
        @Nullable String documentTitle,
        Passage passage,
        @Nullable String picture,
        @Nullable Download download) {

    /** The file that holds the place. */
    public record Download(String url, String format, String size) {

        public static @Nullable Download of(SourceDocument document) {
            StoredContent content = document.content();
            String url = Addresses.file(document).orElse(null);
            return content == null || url == null
                    ? null
                    : new Download(
                            url,
                            German.format(document.mediaType(), document.fileName()),
                            German.size(content.size()));
        }
    }

    static MatchView of(
            SolutionId solution,
            Match match,
            String words,
            @Nullable String documentTitle,
            @Nullable Download download,
            @Nullable String picture) {
        return new MatchView(
                match.kind().code(),
                place(match),
                Addresses.match(solution, match, words),
                match.label(),
                documentTitle,
                Passage.of(match.snippet()),
                picture,
                download);
    }

    private static @Nullable String place(Match match) {
        if (match.kind() == MatchKind.CUE && match.start() != null) {
            return German.position(match.start());
        }
        return match.number() == null ? null : German.count(match.number());
    }
}
