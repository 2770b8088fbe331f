package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader found in a file so far. Stops the reader when the file has more than it may: each
 * added page is counted against the limits of characters, pages and time.
 */
final class Findings {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Pattern INVENTED_TITLE =
            Pattern.compile(
                    "(?i)(powerpoint[- ](präsentation|presentation)|(slide|folie) ?1|titel"
                        + " ?1?|präsentation ?\\d*|presentation ?\\d*|dokument ?\\d*|document"
                        + " ?\\d*|unbenannt|untitled|ohne titel|title of presentation|.*durch"
                        + " klicken hinzufügen|.*click to (add|edit).*|microsoft"
                        + " (word|powerpoint|excel) ?- .*"
                        + "|\\S+\\.(docx?|pptx?|odt|odp|xlsx?|key|pages|numbers|dvi|indd|tex|pdf|qxd?))");

    private final ExtractionLimits limits;
    private final FileReading reading;
    private final long deadline;
    private final int depth;
    private final List<DocumentPage> pages = new ArrayList<>();
    private final List<DocumentPage> questions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long characters;

    private @Nullable String title;
    private @Nullable String organisation;
    private @Nullable LocalDate date;
    private @Nullable Boolean tagged;
    private @Nullable Integer images;
    private int imagesWithoutAlternative;

    Findings(ExtractionLimits limits, FileReading reading) {
        this(limits, reading, System.nanoTime() + limits.softTime().toNanos(), 1);
    }

    private Findings(ExtractionLimits limits, FileReading reading, long deadline, int depth) {
        this.limits = limits;
        this.reading = reading;
        this.deadline = deadline;
        this.depth = depth;
    }

    /** Reads a file that lies in this one. It shares the time of this one. */
    Extraction within(Path file, String fileName) {
        return reading.read(file, fileName, new Findings(limits, reading, deadline, depth + 1));
    }

    /** 1 for a delivered file, 2 for a file within it, and so on. */
    int depth() {
        return depth;
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

    /**
     * Adds a recognised question. Derived from text that is already counted, so neither a page of
     * its own nor text on top.
     */
    void addQuestion(String question, String answer) {
        questions.add(
                new DocumentPage(
                        PageKind.FAQ,
                        questions.size() + 1,
                        question,
                        answer,
                        null,
                        Visibility.PUBLIC,
                        null));
    }

    /** There are questions, but it is not certain that they and their answers were told apart. */
    void unsureQuestions() {
        note("Fragen und Antworten wurden nicht sicher erkannt; der Text ist durchsuchbar.");
    }

    /** Stops the reader if it has had its time. For work between pages. */
    void checkTime() {
        if (System.nanoTime() > deadline) {
            throw new LimitExceededException(
                    Failure.TIMEOUT, "not done after " + limits.softTime().toMillis() + " ms");
        }
    }

    /** Stops the reader if text that is not added yet is already too long. */
    void checkLength(int length) {
        if (characters + length > limits.characters()) {
            throw new LimitExceededException(
                    Failure.TOO_MUCH_TEXT, "more than " + limits.characters() + " characters");
        }
        checkTime();
    }

    /** A German sentence for the report: known and accepted. */
    void note(String sentence) {
        notes.add(sentence);
    }

    /** The title, unless a program invented it: such names say less than that of the file. */
    void title(@Nullable String value) {
        String plain = PlainText.orNull(value);
        title = plain == null || INVENTED_TITLE.matcher(plain).matches() ? null : plain;
    }

    void organisation(@Nullable String value) {
        organisation = PlainText.orNull(value);
    }

    void date(@Nullable Instant value) {
        // Older than the formats themselves: the zero of some clock
        date =
                value == null || value.isBefore(EARLIEST)
                        ? null
                        : LocalDate.ofInstant(value, ZoneOffset.UTC);
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
                        language(),
                        pages.size(),
                        text,
                        tagged,
                        images,
                        images == null ? null : imagesWithoutAlternative);
        return text
                ? new Extraction.Extracted(mediaType, pagesThenQuestions(), metadata, notes)
                : new Extraction.Empty(mediaType, metadata);
    }

    private @Nullable String language() {
        StringBuilder text = new StringBuilder();
        for (DocumentPage page : pages) {
            text.append(page.text()).append('\n');
        }
        return Language.of(text);
    }

    private List<DocumentPage> pagesThenQuestions() {
        List<DocumentPage> all = new ArrayList<>(pages);
        all.addAll(questions);
        return all;
    }

    private static boolean hasText(DocumentPage page) {
        String pageTitle = page.title();
        return !page.text().isBlank() || (pageTitle != null && !pageTitle.isBlank());
    }

    private void count(@Nullable String text) {
        int length = text == null ? 0 : text.length();
        checkLength(length);
        characters += length;
    }
}
