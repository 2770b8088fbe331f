package de.loesungskatalog.web.document;

import de.loesungskatalog.document.DocumentPage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The public text of a page as people read it: heading and lines. The title of a slide is its
 * heading and is not repeated as its first line.
 */
record PageText(DocumentPage page, @Nullable String title, List<String> lines) {

    static PageText of(DocumentPage page) {
        String title =
                Optional.ofNullable(page.title()).filter(text -> !text.isBlank()).orElse(null);
        List<String> lines =
                page.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean repeated = !lines.isEmpty() && lines.getFirst().equals(title);
        return new PageText(page, title, repeated ? lines.subList(1, lines.size()) : lines);
    }

    Stream<String> all() {
        return Stream.concat(Stream.ofNullable(title), lines.stream());
    }
}
