package de.loesungskatalog.harvest.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Form of a source, as {@code --format} names it. */
public enum Format {
    /** The reader is chosen by what lies in the source. */
    AUTO,
    FOLDER,
    JSONL,
    CSV,
    XLSX,
    PUBLICCODE,
    /** JSON of the KDN's OZG database. */
    KDN,
    DOCUMENTS;

    /** Whether a report names items by the id of the record; the others are named by their path. */
    public boolean namesItemsByRecord() {
        return this == JSONL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }
}
