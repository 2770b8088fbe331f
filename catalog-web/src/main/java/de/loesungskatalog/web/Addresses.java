package de.loesungskatalog.web;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.event.EventId;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.ModelRegion;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Every address of the site, as a path from its root. Addresses are a promise: they stay. */
public final class Addresses {

    public static final String SEARCH = "/suche";

    private Addresses() {}

    public static String solution(SolutionId id) {
        return "/loesungen/" + id;
    }

    /** All public files of a solution in one archive. */
    public static String materials(SolutionId id) {
        return solution(id) + "/materialien.zip";
    }

    /** What changes at a solution, as an Atom feed. */
    public static String feed(SolutionId id) {
        return solution(id) + "/feed.atom";
    }

    public static String document(DocumentId id) {
        return solution(id.solution()) + "/dokumente/" + id;
    }

    /** The public text of a document as a file. */
    public static String text(DocumentId id) {
        return document(id) + "/text.txt";
    }

    public static String page(DocumentId id, String anchor) {
        return document(id) + "#" + anchor;
    }

    /** The original file; empty for ready-made text and links, which have none. */
    public static Optional<String> file(SourceDocument document) {
        return document.content() == null
                ? Optional.empty()
                : file(document.id(), document.fileName());
    }

    public static Optional<String> file(DocumentId id, @Nullable String fileName) {
        return Optional.ofNullable(fileName)
                .map(name -> "/dateien/" + id + "/" + encoded(lastSegment(name)));
    }

    public static String picture(DocumentId id, int number, int width) {
        return document(id) + "/bilder/" + number + "-" + width + ".png";
    }

    public static String topic(TopicArea topic) {
        return "/themen/" + topic.code();
    }

    public static String organisation(OrganisationId id) {
        return "/organisationen/" + id;
    }

    public static String event(EventId series) {
        return "/veranstaltungen/" + series;
    }

    public static String region(ModelRegion region) {
        return "/regionen/" + region.code();
    }

    public static String search(String text) {
        return SEARCH + "?q=" + UriUtils.encodeQueryParam(text, StandardCharsets.UTF_8);
    }

    /** Opens exactly the place that matched, with the words marked there. */
    public static String match(SolutionId solution, Match match, String words) {
        return match.document() == null || words.isEmpty()
                ? match(solution, match)
                : document(match.document().id())
                        + "?q="
                        + UriUtils.encode(words, StandardCharsets.UTF_8)
                        + "#"
                        + match.anchor();
    }

    /** Opens exactly the place that matched. */
    public static String match(SolutionId solution, Match match) {
        return match.document() == null
                ? solution(solution) + "#" + match.anchor()
                : page(match.document().id(), match.anchor());
    }

    /**
     * Name under which a file is offered. Delivered names are data: folders in them are dropped, so
     * that nobody's disk is written beside the download folder.
     */
    public static String lastSegment(String fileName) {
        String name =
                fileName.substring(
                        Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.replaceAll("\\p{Cntrl}", "");
    }

    /** Whether an address that came with the data may become a link. */
    public static boolean isWeb(@Nullable String address) {
        return address != null && address.matches("(?i)https?://\\S+");
    }

    private static String encoded(String segment) {
        return UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8);
    }
}
