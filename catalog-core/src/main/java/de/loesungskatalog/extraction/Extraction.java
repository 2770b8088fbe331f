package de.loesungskatalog.extraction;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;

import java.util.List;

/** What became of one delivered file. Callers handle every case; there is no default. */
public sealed interface Extraction {

    /** At least one page with text. */
    record Extracted(
            String mediaType,
            List<DocumentPage> pages,
            DocumentMetadata metadata,
            List<String> notes)
            implements Extraction {

        public Extracted {
            pages = List.copyOf(pages);
            notes = List.copyOf(notes);
        }
    }

    /** Opened, but without a text layer, such as a scan. */
    record Empty(String mediaType, DocumentMetadata metadata) implements Extraction {}

    /** A format that we do not read. */
    record Unsupported(String mediaType) implements Extraction {}

    /** Could not be read. The detail is for the log, the failure says it in plain German. */
    record Failed(String mediaType, Failure failure, String detail) implements Extraction {}
}
