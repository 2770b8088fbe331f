package de.loesungskatalog.web.solution;

import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.WebLink;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A document in the list of materials.
 *
 * @param url page with the text
 * @param downloadUrl original file; absent for ready-made text and links
 * @param link address where the document lies elsewhere
 * @param pages as its viewer counts them; 0 = not known
 * @param state part of the message key that says what became of it
 * @param untagged whether it is a PDF without structure for screen readers
 * @param imagesWithoutText pictures without an alternative text; 0 = none or not known
 * @param readable whether all of its text can be read here, without opening the file
 * @param cover small picture of its first page
 * @param origin where it comes from
 */
public record MaterialView(
        String title,
        String type,
        String url,
        @Nullable String downloadUrl,
        @Nullable WebLink link,
        @Nullable String format,
        @Nullable String size,
        int pages,
        String unit,
        @Nullable String sha256,
        @Nullable String licence,
        @Nullable String language,
        String state,
        @Nullable String reason,
        boolean untagged,
        int imagesWithoutText,
        boolean readable,
        @Nullable WebLink recording,
        @Nullable String cover,
        Origin origin) {

    public static MaterialView of(SourceDocument document, @Nullable DocumentReference reference) {
        return of(document, reference, null);
    }

    static MaterialView of(
            SourceDocument document,
            @Nullable DocumentReference reference,
            @Nullable String cover) {
        StoredContent content = document.content();
        Integer withoutText = document.metadata().imagesWithoutAlternative();
        return new MaterialView(
                document.title(),
                document.type().label(),
                Addresses.document(document.id()),
                Addresses.file(document).orElse(null),
                reference == null || reference.url() == null
                        ? null
                        : WebLink.source(reference.url()),
                content != null ? German.format(document.mediaType(), document.fileName()) : null,
                content != null ? German.size(content.size()) : null,
                document.metadata().pageCount(),
                unit(document),
                content != null ? content.sha256() : null,
                reference == null ? null : reference.licence(),
                foreignLanguage(document),
                document.state().code(),
                document.state() == DocumentState.EXTRACTED ? null : document.reason(),
                Boolean.FALSE.equals(document.metadata().tagged()),
                withoutText == null ? 0 : withoutText,
                document.state() == DocumentState.EXTRACTED,
                reference == null || reference.recording() == null
                        ? null
                        : WebLink.source(reference.recording()),
                cover,
                Origin.of(reference == null ? null : reference.provenance(), null));
    }

    /** Part of the message key that counts its pages. */
    static String unit(SourceDocument document) {
        return switch (German.format(document.mediaType(), document.fileName())) {
            case "PPTX", "PPT", "ODP" -> "slide";
            case "PDF" -> "page";
            case "XLSX", "XLS", "ODS", "CSV" -> "sheet";
            case "VTT", "SRT" -> "cue";
            default -> "section";
        };
    }

    /** Language of a document that is not German, as readers call it. */
    private static @Nullable String foreignLanguage(SourceDocument document) {
        String tag = document.language();
        return tag == null || tag.startsWith("de")
                ? null
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.GERMANY);
    }
}
