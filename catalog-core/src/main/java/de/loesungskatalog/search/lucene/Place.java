package de.loesungskatalog.search.lucene;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.search.IndexEntry;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.Match.MatchedDocument;
import de.loesungskatalog.search.MatchKind;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.Snippet.Range;
import de.loesungskatalog.search.SolutionField;
import de.loesungskatalog.solution.Faq;
import de.loesungskatalog.solution.Solution;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place within a solution that can be a match: everything of a match but the snippet. Kept in the
 * index as a {@link StoredPlace}.
 */
record Place(
        MatchKind kind,
        @Nullable MatchedDocument document,
        @Nullable Integer number,
        @Nullable Double start,
        String anchor,
        @Nullable String label) {

    /** The heading of a page is shown as its label; its snippet says more if more is marked. */
    Match match(Snippet snippet) {
        return new Match(kind, document, number, start, anchor, label, withoutHeading(snippet));
    }

    private Snippet withoutHeading(Snippet snippet) {
        String heading = label == null ? "" : PlainText.of(label);
        int end = heading.length();
        boolean begins =
                document != null && !heading.isEmpty() && snippet.text().startsWith(heading + " ");
        List<Range> rest =
                snippet.highlights().stream()
                        .filter(range -> range.start() > end)
                        .map(range -> new Range(range.start() - end - 1, range.end() - end - 1))
                        .toList();
        return begins && !rest.isEmpty()
                ? new Snippet(snippet.text().substring(end + 1), rest)
                : snippet;
    }

    /** A place with its text, as it is indexed. */
    record Text(Place place, String text) {

        private static final Pattern HEADING =
                Pattern.compile(
                        "(Quellen|Literatur|Nachweise|Links)(verzeichnis|angaben|nachweise)?\\b.{0,30}",
                        Pattern.CASE_INSENSITIVE);
        private static final Pattern ADDRESS =
                Pattern.compile("\\b(https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

        /** Whether there are only sources: by its heading, or because addresses fill it. */
        boolean listsSources() {
            if (place.document() == null) {
                return false;
            }
            String label = place.label() == null ? "" : place.label().strip();
            return HEADING.matcher(label).matches() || 2 * addresses() > text.length();
        }

        private int addresses() {
            boolean any = text.contains("://") || text.toLowerCase(Locale.ROOT).contains("www.");
            return any // the pattern is slow on all the texts that have none
                    ? ADDRESS.matcher(text).results().mapToInt(a -> a.group().length()).sum()
                    : 0;
        }
    }

    /** All places of an entry, fields first, then FAQs, then pages. */
    static List<Text> of(IndexEntry entry) {
        Solution solution = entry.solution();
        return Stream.of(
                        Arrays.stream(SolutionField.values()).map(field -> field(field, solution)),
                        solution.faqs().stream().map(Place::faq),
                        entry.documents().stream()
                                .flatMap(
                                        indexed ->
                                                indexed.pages().stream()
                                                        .map(
                                                                page ->
                                                                        page(
                                                                                indexed.document(),
                                                                                page))))
                .flatMap(places -> places)
                .filter(place -> !place.text().isBlank())
                .toList();
    }

    private static Text field(SolutionField field, Solution solution) {
        MatchKind kind = field == SolutionField.CONTACTS ? MatchKind.CONTACT : MatchKind.FIELD;
        return new Text(
                new Place(kind, null, null, null, field.anchor(), field.label()),
                PlainText.ofMarkdown(String.join("\n", field.lines(solution))));
    }

    private static Text faq(Faq faq) {
        return new Text(
                new Place(MatchKind.FAQ, null, null, null, "frage-" + faq.id(), faq.question()),
                PlainText.ofMarkdown(faq.question() + "\n" + faq.answer()));
    }

    private static Text page(SourceDocument document, DocumentPage page) {
        String title = page.title() == null ? "" : page.title().strip();
        String text = page.text().strip();
        return new Text(
                new Place(
                        kind(page.kind()),
                        matched(document),
                        page.number(),
                        page.start(),
                        page.anchor(),
                        page.title()),
                PlainText.of(text.startsWith(title) ? text : title + "\n" + text));
    }

    private static MatchedDocument matched(SourceDocument document) {
        DocumentId id = document.id();
        return new MatchedDocument(id, document.title(), document.fileName(), document.mediaType());
    }

    private static MatchKind kind(PageKind kind) {
        return switch (kind) {
            case SLIDE -> MatchKind.SLIDE;
            case PAGE -> MatchKind.PAGE;
            case SECTION -> MatchKind.SECTION;
            case SHEET -> MatchKind.SHEET;
            case CUE -> MatchKind.CUE;
            case FAQ -> MatchKind.FAQ;
        };
    }
}
