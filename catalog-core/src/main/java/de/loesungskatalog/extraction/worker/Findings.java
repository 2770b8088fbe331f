package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader found in a file so far. Stops the reader when the file has more than it may: each
 * added page is counted against the limits of characters, pages and time.
 */
final class Findings {

    private final ExtractionLimits limits;
    private final long deadline;
    private final List<DocumentPage> pages = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long characters;

    private @Nullable String title;
    private @Nullable String organisation;
    private @Nullable LocalDate date;
    private @Nullable Boolean tagged;
    private @Nullable Integer images;
    private int imagesWithoutAlternative;

    Findings(ExtractionLimits limits) {
        this.limits = limits;
        deadline = System.nanoTime() + limits.softTime().toNanos();
    }

    ExtractionLimits limits() {
        return limits;
    }

    /** Number that a page added now would have. */
    int nextNumber() {
        return pages.size() + 1;
    }

    /** Adds a public page without notes, numbered after the last one. */
    void add(PageKind kind, @Nullable String pageTitle, String text) {
        add(new DocumentPage(kind, nextNumber(), pageTitle, text, null, Visibility.PUBLIC, null));
    }

    void add(DocumentPage page) {
        count(page.title());
        count(page.text());
        count(page.notes());
        pages.add(page);
        if (pages.size() > limits.pages()) {
            throw new LimitExceededException(
                    Failure.TOO_MUCH_TEXT, "more than " + limits.pages() + " pages");
        }
        checkTime();
    }

    /** Stops the reader if it has had its time. For work between pages. */
    void checkTime() {
        if (System.nanoTime() > deadline) {
            throw new LimitExceededException(
                    Failure.TIMEOUT, "not done after " + limits.softTime().toMillis() + " ms");
        }
    }

    /** A German sentence for the report: known and accepted. */
    void note(String sentence) {
        notes.add(sentence);
    }

    void title(@Nullable String value) {
        title = PlainText.orNull(value);
    }

    void organisation(@Nullable String value) {
        organisation = PlainText.orNull(value);
    }

    void date(@Nullable Instant value) {
        date = value == null ? null : value.atZone(ZoneOffset.UTC).toLocalDate();
    }

    void tagged(boolean value) {
        tagged = value;
    }

    /** Says that pictures of this format are counted, even if there are none. */
    void countsImages() {
        images = images == null ? 0 : images;
    }

    void image(@Nullable String alternative) {
        images = images == null ? 1 : images + 1;
        if (alternative == null || alternative.isBlank()) {
            imagesWithoutAlternative++;
        }
    }

    Extraction extraction(String mediaType) {
        boolean text = pages.stream().anyMatch(Findings::hasText);
        DocumentMetadata metadata =
                new DocumentMetadata(
                        title,
                        organisation,
                        date,
                        null,
                        pages.size(),
                        text,
                        tagged,
                        images,
                        images == null ? null : imagesWithoutAlternative);
        return text
                ? new Extraction.Extracted(mediaType, pages, metadata, notes)
                : new Extraction.Empty(mediaType, metadata);
    }

    private static boolean hasText(DocumentPage page) {
        String pageTitle = page.title();
        return !page.text().isBlank() || (pageTitle != null && !pageTitle.isBlank());
    }

    private void count(@Nullable String text) {
        characters += text == null ? 0 : text.length();
        if (characters > limits.characters()) {
            throw new LimitExceededException(
                    Failure.TOO_MUCH_TEXT, "more than " + limits.characters() + " characters");
        }
    }
}
