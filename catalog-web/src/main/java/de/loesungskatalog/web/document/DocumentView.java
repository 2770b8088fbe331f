package de.loesungskatalog.web.document;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.Passage;
import de.loesungskatalog.web.Pictures;
import de.loesungskatalog.web.WebLink;
import de.loesungskatalog.web.solution.MaterialView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A document as the template shows it: the public text of each page under its anchor.
 *
 * @param textUrl the same text as a file; absent where there is none
 * @param kind part of the message keys that name its pages
 * @param search what is looked for within it
 * @param questions questions that were recognised in it; derived text
 */
record DocumentView(
        String id,
        String title,
        String solutionTitle,
        String solutionUrl,
        String url,
        @Nullable String textUrl,
        MaterialView material,
        @Nullable String lang,
        String kind,
        DocumentSearch search,
        List<PageView> pages,
        List<PageView> questions) {

    /**
     * @param position of cues within the recording
     * @param jump address of the recording at this position
     * @param notes public speaker notes
     * @param marks how often what is looked for stands there
     */
    record PageView(
            String anchor,
            String kind,
            int number,
            @Nullable String position,
            @Nullable String jump,
            @Nullable Passage title,
            List<Passage> paragraphs,
            List<Passage> notes,
            long marks,
            @Nullable String small,
            @Nullable String large) {

        /** Notes are folded unless something in them is looked for. */
        public boolean opensNotes() {
            return notes.stream().anyMatch(note -> note.marks() > 0);
        }
    }

    static DocumentView of(
            Solution solution,
            SourceDocument document,
            List<PageText> texts,
            DocumentSearch search,
            Pictures pictures) {
        MaterialView material =
                MaterialView.of(document, solution.document(document.id().localId()).orElse(null));
        WebLink link = material.recording();
        String recording = link == null ? null : link.href();
        List<PageView> shown =
                texts.stream()
                        .filter(text -> text.page().kind() != PageKind.FAQ)
                        .map(text -> view(document, text, search, pictures, recording))
                        .toList();
        return new DocumentView(
                document.id().value(),
                document.title(),
                solution.title(),
                Addresses.solution(solution.id()),
                Addresses.document(document.id()),
                texts.isEmpty() ? null : Addresses.text(document.id()),
                material,
                lang(document),
                shown.isEmpty() ? "page" : shown.getFirst().kind(),
                search,
                shown,
                texts.stream()
                        .filter(text -> text.page().kind() == PageKind.FAQ)
                        .map(text -> view(document, text, search, pictures, null))
                        .toList());
    }

    /** Pages on which something is marked. */
    public List<PageView> found() {
        return pages.stream().filter(page -> page.marks() > 0).toList();
    }

    public boolean hasPictures() {
        return pages.stream().anyMatch(page -> page.small() != null);
    }

    /** Language of the text where it is not the page's own. */
    private static @Nullable String lang(SourceDocument document) {
        String language = document.textLanguage();
        return language == null || language.startsWith("de") ? null : language;
    }

    private static PageView view(
            SourceDocument document,
            PageText text,
            DocumentSearch search,
            Pictures pictures,
            @Nullable String recording) {
        DocumentPage page = text.page();
        return new PageView(
                page.anchor(),
                page.kind().code(),
                page.number(),
                page.start() == null ? null : German.position(page.start()),
                jump(recording, page.start()),
                text.title() == null ? null : search.passage(text.title()),
                text.lines().stream().map(search::passage).toList(),
                text.notes().stream().map(search::passage).toList(),
                text.all().map(search::passage).mapToLong(Passage::marks).sum(),
                pictures.small(document, page.kind(), page.number()).orElse(null),
                pictures.large(document, page.kind(), page.number()).orElse(null));
    }

    /** As browsers and players of media understand it; one that does not plays from the start. */
    private static @Nullable String jump(@Nullable String recording, @Nullable Double start) {
        return recording == null || start == null
                ? null
                : recording.replaceFirst("#.*", "") + "#t=" + start.longValue();
    }
}
