package de.loesungskatalog.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.jspecify.annotations.Nullable;

/**
 * Title and operator of a catalogue.
 *
 * @param operator who is responsible for the content, as shown to the public
 * @param language BCP 47 tag of the records
 * @param formatVersion version of the folder format in which the catalogue was delivered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"title", "operator", "language", "formatVersion"})
public record CatalogueDescription(
        String title, @Nullable String operator, @Nullable String language, int formatVersion) {

    /** The version of the folder format that this program reads and writes. */
    public static final int FORMAT_VERSION = 1;

    /** What holds until somebody delivers another description. */
    public static final CatalogueDescription DEFAULT =
            new CatalogueDescription("Lösungskatalog", null, "de", FORMAT_VERSION);

    public CatalogueDescription {
        if (title.isBlank()) {
            throw new IllegalArgumentException("The catalogue has no title");
        }
        if (formatVersion != FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "formatVersion is " + FORMAT_VERSION + ", not " + formatVersion);
        }
    }
}
