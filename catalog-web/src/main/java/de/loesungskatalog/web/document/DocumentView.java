package de.loesungskatalog.web.document;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.solution.MaterialView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/**
 * A document as the template shows it: the public text of each page under its anchor.
 *
 * @param kind part of the message keys that name its pages
 * @param questions questions that were recognised in it; derived text
 */
record DocumentView(
        String id,
        String title,
        String solutionTitle,
        String solutionUrl,
        String url,
        MaterialView material,
        @Nullable String lang,
        String kind,
        List<PageView> pages,
        List<PageView> questions) {

    /**
     * @param position of cues within the recording
     * @param paragraphs plain text
     */
    record PageView(
            String anchor,
            String kind,
            int number,
            @Nullable String position,
            @Nullable String title,
            List<String> paragraphs,
            @Nullable String small,
            @Nullable String large) {}

    static DocumentView of(
            Solution solution,
            SourceDocument document,
            List<DocumentPage> pages,
            Pictures pictures) {
        List<PageView> shown = views(document, pages, pictures, p -> p.kind() != PageKind.FAQ);
        return new DocumentView(
                document.id().value(),
                document.title(),
                solution.title(),
                Addresses.solution(solution.id()),
                Addresses.document(document.id()),
                MaterialView.of(document, solution.document(document.id().localId()).orElse(null)),
                lang(document),
                shown.isEmpty() ? "page" : shown.getFirst().kind(),
                shown,
                views(document, pages, pictures, p -> p.kind() == PageKind.FAQ));
    }

    /** Language of the text where it is not the page's own. */
    private static @Nullable String lang(SourceDocument document) {
        String language = document.language();
        return language == null || language.startsWith("de") ? null : language;
    }

    private static List<PageView> views(
            SourceDocument document,
            List<DocumentPage> pages,
            Pictures pictures,
            Predicate<DocumentPage> wanted) {
        return pages.stream()
                .filter(DocumentPage::isPublic)
                .filter(wanted)
                .map(page -> view(document, page, pictures))
                .toList();
    }

    private static PageView view(SourceDocument document, DocumentPage page, Pictures pictures) {
        return new PageView(
                page.anchor(),
                page.kind().code(),
                page.number(),
                page.start() == null ? null : German.position(page.start()),
                page.title() == null || page.title().isBlank() ? null : page.title(),
                paragraphs(page),
                pictures.small(document, page.kind(), page.number()).orElse(null),
                pictures.large(document, page.kind(), page.number()).orElse(null));
    }

    /** The title of a slide is its heading and is not repeated as its first paragraph. */
    private static List<String> paragraphs(DocumentPage page) {
        List<String> lines =
                page.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        boolean repeated = !lines.isEmpty() && lines.getFirst().equals(page.title());
        return repeated ? lines.subList(1, lines.size()) : lines;
    }
}
