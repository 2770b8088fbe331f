package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DiskReserve;
import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.Stage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a report says about a source or a run as a whole. */
final class RunRemarks {

    private static final long MEGABYTE = 1_000_000;
    private static final String MAKE_SPACE =
            "Schaffen Sie Platz und lesen Sie die Quelle noch einmal ein.";

    private RunRemarks() {}

    static ReportItem takenUp(String source) {
        return ReportItem.of(
                source,
                "",
                Finding.note(
                        Stage.SOURCE,
                        "Das vorige Einlesen wurde unterbrochen. Was damals schon gespeichert war,"
                                + " steht hier als unverändert."));
    }

    static ReportItem stopped(String source, int done, int total) {
        return ReportItem.of(
                source,
                "",
                Finding.incomplete(
                        Stage.SOURCE,
                        "Das Programm wurde beendet, als "
                                + done
                                + " von "
                                + total
                                + " Einträgen eingelesen waren. Diese sind gespeichert.",
                        "Lesen Sie die Quelle noch einmal ein; der Rest wird nachgeholt."));
    }

    static ReportItem notSearchable(String source) {
        return ReportItem.of(
                source,
                "",
                Finding.incomplete(
                        Stage.STORAGE,
                        "Alles ist gespeichert, aber noch nicht alles auffindbar: Der Suchindex"
                                + " ließ sich nicht fortschreiben.",
                        "Führen Sie „katalog index rebuild“ aus."));
    }

    static ReportItem unreadable(Path source, IOException e) {
        return ReportItem.of(
                source.toString(),
                "",
                Finding.fatal(
                        Stage.SOURCE,
                        e instanceof NoSuchFileException
                                ? "Die Quelle „" + source + "“ gibt es nicht."
                                : "Die Quelle „"
                                        + source
                                        + "“ lässt sich nicht lesen ("
                                        + e.getMessage()
                                        + ").",
                        "Prüfen Sie den Pfad und die Zugriffsrechte."));
    }

    /** Loose files are known by their path below the source: two sources, two solutions. */
    static ReportItem overlapping(String source, String other) {
        return ReportItem.of(
                source,
                "",
                Finding.note(
                        Stage.SOURCE,
                        "Als Quelle wurde früher schon „"
                                + other
                                + "“ eingelesen. Lose Dateien werden an ihrem Pfad unterhalb der"
                                + " Quelle erkannt; dieselbe Datei steht nun vielleicht zweimal im"
                                + " Katalog.",
                        "Lesen Sie künftig immer denselben Ordner ein."));
    }

    static ReportItem diskFull(String source, DiskReserve reserve) {
        return ReportItem.of(
                source,
                "",
                Finding.fatal(
                        Stage.STORAGE,
                        "Der Speicherplatz reicht nicht: Auf dem Datenträger von "
                                + reserve.root()
                                + " müssen "
                                + reserve.bytes() / MEGABYTE
                                + " MB frei bleiben. Es wurde nichts eingelesen.",
                        MAKE_SPACE));
    }

    static ReportItem diskFull(String source, int done, int total) {
        return ReportItem.of(
                source,
                "",
                Finding.incomplete(
                        Stage.STORAGE,
                        "Der Speicherplatz ging aus, als "
                                + done
                                + " von "
                                + total
                                + " Einträgen eingelesen waren. Diese sind gespeichert.",
                        MAKE_SPACE));
    }

    static ReportItem databaseRefuses(String source) {
        return ReportItem.of(
                source,
                "",
                Finding.fatal(
                        Stage.STORAGE,
                        "Die Datenbank nimmt nichts auf. Es wurde nichts eingelesen.",
                        "Prüfen Sie freien Speicherplatz und Zugriffsrechte des"
                                + " Datenverzeichnisses; Einzelheiten stehen im Protokoll des"
                                + " Servers."));
    }

    static Finding notStored(NotStoredException e) {
        return Finding.incomplete(
                Stage.STORAGE,
                "Die Datei „"
                        + e.fileName()
                        + "“ ließ sich nicht speichern; am Bestand hat sich nichts geändert.",
                "Prüfen Sie den freien Speicherplatz und lesen Sie die Quelle noch einmal ein.");
    }

    static Finding unforeseen(RuntimeException e) {
        return Finding.incomplete(
                Stage.SOURCE,
                "Beim Lesen ist ein unerwarteter Fehler aufgetreten ("
                        + e.getClass().getSimpleName()
                        + ").",
                "Melden Sie den Fehler mit dem Protokoll des Servers und der Datei.");
    }
}
