package de.loesungskatalog.extraction.worker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The formats that are read, with the endings their files may have. The media type is what the
 * content says, not what the ending promises.
 */
enum FileType {
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Set.of("pptx", "ppsx", "pptm", "ppsm", "potx", "potm"),
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.openxmlformats-officedocument.presentationml.template",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12",
            "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
            "application/vnd.ms-powerpoint.template.macroenabled.12"),
    PDF("application/pdf", Set.of("pdf"));

    private final String mediaType;
    private final Set<String> extensions;
    private final List<String> variants;

    FileType(String mediaType, Set<String> extensions, String... variants) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.variants = List.of(variants);
    }

    String mediaType() {
        return mediaType;
    }

    /** The type of a file with this ending, if we read it. */
    static Optional<FileType> ofFileName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(type -> dot >= 0 && type.extensions.contains(extension))
                .findFirst();
    }

    /** The type with this media type, if we read it. */
    static Optional<FileType> ofMediaType(String mediaType) {
        return List.of(values()).stream()
                .filter(
                        type ->
                                type.mediaType.equals(mediaType)
                                        || type.variants.contains(mediaType))
                .findFirst();
    }
}
