package de.loesungskatalog.harvest.export;

import java.util.Locale;

/** Form of an export. */
public enum ExportFormat {
    /** Folder format, without loss. */
    FOLDER,
    /** One record a line, files beside. */
    JSONL,
    /** A table for spreadsheets; without files. */
    CSV;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
