package de.loesungskatalog.web.document;

import de.loesungskatalog.document.DocumentPage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The public text of a page as people read it: heading and lines. The title of a slide is its
 * heading and is not repeated as its first line.
 *
 * @param notes lines of the speaker notes; none where the record does not publish them
 */
record PageText(DocumentPage page, @Nullable String title, List<String> lines, List<String> notes) {

    static PageText of(DocumentPage page, boolean withNotes) {
        String title =
                Optional.ofNullable(page.title()).filter(text -> !text.isBlank()).orElse(null);
        List<String> lines = lines(page.text());
        boolean repeated = !lines.isEmpty() && lines.getFirst().equals(title);
        return new PageText(
                page,
                title,
                repeated ? lines.subList(1, lines.size()) : lines,
                withNotes && page.notes() != null ? lines(page.notes()) : List.of());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    Stream<String> all() {
        return Stream.concat(slide(), notes.stream());
    }

    /** What stands on the page itself. */
    Stream<String> slide() {
        return Stream.concat(Stream.ofNullable(title), lines.stream());
    }
}
