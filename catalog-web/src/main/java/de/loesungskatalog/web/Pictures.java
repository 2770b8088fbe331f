package de.loesungskatalog.web;

import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.PagePictures;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Addresses of slide pictures, where pictures can be made; every page has its text without them,
 * too. Thread-safe.
 */
@Component
public class Pictures {

    private final PagePictures pictures;

    Pictures(PagePictures pictures) {
        this.pictures = pictures;
    }

    /** Small picture, for lists. */
    public Optional<String> small(SourceDocument document, PageKind kind, int number) {
        return address(document, kind, number, PagePictures.SMALL);
    }

    /** Small picture of the page that stands for its document. */
    public Optional<String> cover(
            SourceDocument document, SourceDocuments.@Nullable FirstPage first) {
        return first == null ? Optional.empty() : small(document, first.kind(), first.number());
    }

    /** Large picture, for reading. */
    public Optional<String> large(SourceDocument document, PageKind kind, int number) {
        return address(document, kind, number, PagePictures.LARGE);
    }

    /** The picture itself; drawn now if it is not there yet. */
    public Optional<Path> file(SourceDocument document, int number, int width) {
        return pictures.picture(document, number, width);
    }

    private Optional<String> address(
            SourceDocument document, PageKind kind, int number, int width) {
        return kind.isVisual() && pictures.possible(document, number)
                ? Optional.of(Addresses.picture(document.id(), number, width))
                : Optional.empty();
    }
}
