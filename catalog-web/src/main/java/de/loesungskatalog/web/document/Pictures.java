package de.loesungskatalog.web.document;

import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.PagePictures;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.web.Addresses;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Addresses of slide pictures, where pictures can be made. Without the pictures of core (a machine
 * without fonts, say) every page still has its text. Thread-safe.
 */
@Component
public class Pictures {

    private final ObjectProvider<PagePictures> pictures;

    Pictures(ObjectProvider<PagePictures> pictures) {
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

    Optional<Path> file(SourceDocument document, int number, int width) throws IOException {
        PagePictures available = pictures.getIfAvailable();
        return available == null ? Optional.empty() : available.picture(document, number, width);
    }

    private Optional<String> address(
            SourceDocument document, PageKind kind, int number, int width) {
        PagePictures available = pictures.getIfAvailable();
        boolean visual = kind == PageKind.SLIDE || kind == PageKind.PAGE;
        return visual && available != null && available.possible(document)
                ? Optional.of(Addresses.picture(document.id(), number, width))
                : Optional.empty();
    }
}
