package de.loesungskatalog.harvest.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Name of a loose file in its parts.
 *
 * @param stem as it is written
 * @param ending in lower-case letters, without the dot; empty if there is none
 */
public record LooseName(String stem, String ending) {

    private static final Set<String> SLIDES = Set.of("pptx", "ppt", "pptm", "odp", "key");
    private static final Set<String> SUBTITLES = Set.of("vtt", "srt");

    public static LooseName of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0
                ? new LooseName(
                        fileName.substring(0, dot),
                        fileName.substring(dot + 1).toLowerCase(Locale.ROOT))
                : new LooseName(fileName, "");
    }

    public boolean isSlides() {
        return SLIDES.contains(ending);
    }

    public boolean isSubtitles() {
        return SUBTITLES.contains(ending);
    }

    /** The stem without what people write in different ways: case, umlauts, separators. */
    String key() {
        return Normalizer.normalize(stem, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[\\s._-]+", "-");
    }
}
