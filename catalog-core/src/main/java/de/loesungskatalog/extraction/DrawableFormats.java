package de.loesungskatalog.extraction;

import java.util.Set;

/**
 * Which files can be drawn on this machine.
 *
 * @param office whether an office program helps
 */
record DrawableFormats(boolean office) {

    private static final Set<String> ALWAYS =
            Set.of(
                    "application/pdf",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
                    "application/vnd.openxmlformats-officedocument.presentationml.template",
                    "application/vnd.ms-powerpoint.presentation.macroenabled.12",
                    "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
                    "application/vnd.ms-powerpoint.template.macroenabled.12");

    /** No library that we know draws these. */
    private static final Set<String> BY_OFFICE =
            Set.of(
                    "application/vnd.oasis.opendocument.presentation",
                    "application/vnd.oasis.opendocument.presentation-template");

    boolean include(String mediaType) {
        return ALWAYS.contains(mediaType) || (office && BY_OFFICE.contains(mediaType));
    }
}
