package de.loesungskatalog.extraction;

/** Why a file could not be read, in the words that editors see, and what they can do about it. */
public enum Failure {
    ENCRYPTED(
            "Die Datei ist mit einem Kennwort geschützt.",
            "Laden Sie eine Fassung ohne Kennwort hoch.",
            false),
    DAMAGED(
            "Die Datei ist beschädigt oder unvollständig.",
            "Öffnen Sie die Datei, speichern Sie sie neu und laden Sie sie noch einmal hoch.",
            false),
    TOO_LARGE(
            "Die Datei ist zu groß.",
            "Teilen Sie die Datei auf oder verkleinern Sie die Bilder.",
            false),
    SUSPICIOUS(
            "Die Datei ist ungewöhnlich aufgebaut und wurde zum Schutz des Katalogs nicht"
                    + " geöffnet.",
            "Speichern Sie den Inhalt in eine neue Datei und laden Sie diese hoch.",
            false),
    WRONG_TYPE(
            "Die Endung der Datei passt nicht zu ihrem Inhalt.",
            "Geben Sie der Datei die richtige Endung oder speichern Sie sie neu.",
            false),
    TOO_MUCH_TEXT(
            "Die Datei enthält mehr Text, als der Katalog aufnimmt.",
            "Teilen Sie die Datei auf.",
            false),
    TIMEOUT(
            "Die Datei ließ sich nicht in der vorgesehenen Zeit lesen.",
            "Verkleinern Sie die Datei oder laden Sie eine PDF-Fassung hoch.",
            true),
    WORKER_DIED(
            "Beim Lesen der Datei ist das Leseprogramm abgestürzt.",
            "Laden Sie eine PDF-Fassung hoch. Beim nächsten Einlesen wird die Datei noch einmal"
                    + " versucht.",
            true),
    INCOMPLETE_ANSWER(
            "Das Leseprogramm hat keine vollständige Antwort gegeben.",
            "Laden Sie eine PDF-Fassung hoch. Beim nächsten Einlesen wird die Datei noch einmal"
                    + " versucht.",
            true),
    UNAVAILABLE(
            "Das Leseprogramm ließ sich nicht starten.",
            "Prüfen Sie den freien Arbeitsspeicher und starten Sie den Katalog neu.",
            false);

    private final String reason;
    private final String remedy;
    private final boolean worker;

    Failure(String reason, String remedy, boolean worker) {
        this.reason = reason;
        this.remedy = remedy;
        this.worker = worker;
    }

    /** One German sentence that names the cause. */
    public String reason() {
        return reason;
    }

    /** One German sentence that says what to do. */
    public String remedy() {
        return remedy;
    }

    /** Whether the file killed or silenced the worker; twice means quarantine. */
    public boolean hurtWorker() {
        return worker;
    }
}
