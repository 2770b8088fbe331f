package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What an extraction means for the stored document and for the report. */
record ExtractionOutcome(
        DocumentState state,
        String mediaType,
        @Nullable String reason,
        int deaths,
        DocumentMetadata metadata,
        List<DocumentPage> pages,
        List<String> notes) {

    /** A file that hurt the worker so often is left alone until somebody asks for a retry. */
    static final int MAX_DEATHS = 2;

    private static final String EMPTY_REASON =
            "Die Datei enthält keinen lesbaren Text, zum Beispiel weil sie eingescannt ist.";
    private static final String EMPTY_REMEDY =
            "Lassen Sie eine Texterkennung über die Datei laufen oder liefern Sie das Original.";
    private static final String UNSUPPORTED_REASON =
            "Dieses Dateiformat liest der Katalog nicht; die Datei kann heruntergeladen, aber nicht"
                    + " durchsucht werden.";
    private static final String QUARANTINE_REMEDY =
            "Liefern Sie eine PDF-Fassung, oder lesen Sie die Datei mit --retry noch einmal ein.";

    /**
     * @param deaths how often this content hurt a worker before
     */
    static ExtractionOutcome of(Extraction extraction, int deaths) {
        return switch (extraction) {
            case Extraction.Extracted(var type, var pages, var metadata, var notes) ->
                    new ExtractionOutcome(
                            DocumentState.EXTRACTED, type, null, 0, metadata, pages, notes);
            case Extraction.Empty(var type, var metadata) ->
                    new ExtractionOutcome(
                            DocumentState.EMPTY,
                            type,
                            EMPTY_REASON + " " + EMPTY_REMEDY,
                            0,
                            metadata,
                            List.of(),
                            List.of());
            case Extraction.Unsupported(var type) ->
                    new ExtractionOutcome(
                            DocumentState.UNSUPPORTED,
                            type,
                            UNSUPPORTED_REASON,
                            0,
                            DocumentMetadata.UNKNOWN,
                            List.of(),
                            List.of());
            case Extraction.Failed(var type, var failure, var detail) ->
                    failed(type, failure, deaths + (failure.hurtWorker() ? 1 : 0));
        };
    }

    private static ExtractionOutcome failed(String type, Failure failure, int deaths) {
        boolean quarantined = deaths >= MAX_DEATHS;
        return new ExtractionOutcome(
                quarantined ? DocumentState.QUARANTINED : DocumentState.FAILED,
                type,
                failure.reason() + " " + (quarantined ? QUARANTINE_REMEDY : failure.remedy()),
                deaths,
                DocumentMetadata.UNKNOWN,
                List.of(),
                List.of());
    }

    SourceDocument appliedTo(SourceDocument received) {
        return received.with(state, mediaType, reason, deaths, metadata);
    }

    /** What the report says about the document: its state, then what the reader noticed. */
    List<Finding> findings(SourceDocument document) {
        List<Finding> findings = new ArrayList<>(standing(document));
        notes.forEach(note -> findings.add(Finding.note(Stage.EXTRACTION, note)));
        return findings;
    }

    /** What the state of a document says in every report, whether it is new or not. */
    static List<Finding> standing(SourceDocument document) {
        String reason = document.reason() == null ? "" : document.reason();
        return switch (document.state()) {
            case EXTRACTED, RECEIVED -> List.of();
            case UNSUPPORTED -> List.of(Finding.note(Stage.EXTRACTION, reason));
            case EMPTY -> List.of(Finding.incomplete(Stage.EXTRACTION, EMPTY_REASON, EMPTY_REMEDY));
            case FAILED, QUARANTINED -> List.of(sentences(reason));
        };
    }

    /** The first sentence is the reason, the others are the remedy. */
    private static Finding sentences(String text) {
        int end = text.indexOf(". ");
        return end < 0
                ? Finding.incomplete(Stage.EXTRACTION, text, QUARANTINE_REMEDY)
                : Finding.incomplete(
                        Stage.EXTRACTION, text.substring(0, end + 1), text.substring(end + 2));
    }
}
