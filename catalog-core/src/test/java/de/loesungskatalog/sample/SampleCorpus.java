package de.loesungskatalog.sample;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Faq;
import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionBuilder;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.solution.Visibility;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.TopicArea;

import java.time.LocalDate;
import java.util.List;

/**
 * Small invented solutions with names, for tests that care about behaviour and not about content.
 */
public final class SampleCorpus {

    public static final SolutionId SCHOOL_REGISTRATION = new SolutionId("schulanmeldung");
    public static final SolutionId RESIDENT_PARKING_PERMIT = new SolutionId("bewohnerparkausweis");
    public static final SolutionId BICYCLE_COUNTER = new SolutionId("radzaehlstellen");

    private SampleCorpus() {}

    public static List<Solution> all() {
        return List.of(schoolRegistration(), residentParkingPermit(), bicycleCounter());
    }

    public static Solution schoolRegistration() {
        return SolutionBuilder.builder()
                .id(SCHOOL_REGISTRATION)
                .publication(Publication.PUBLISHED)
                .title("Digitale Schulanmeldung")
                .summary("Eltern melden ihre Kinder online an der weiterführenden Schule an.")
                .topics(List.of(TopicArea.BILDUNG))
                .ozgServices(List.of(new OzgServiceId("10041")))
                .status(SolutionStatus.PRODUCTION)
                .problem("Anmeldungen auf Papier kosten Schulen und Schulträger viel Zeit.")
                .faqs(
                        List.of(
                                new Faq(
                                        "kosten",
                                        "Was kostet die Nachnutzung?",
                                        "Die Kommune zahlt nur den **Betrieb**.",
                                        null)))
                .documents(List.of(slides("Schulanmeldung – Folien", "schulanmeldung.pptx")))
                .created(LocalDate.of(2026, 11, 1))
                .updated(LocalDate.of(2026, 11, 20))
                .build();
    }

    public static Solution residentParkingPermit() {
        return SolutionBuilder.builder()
                .id(RESIDENT_PARKING_PERMIT)
                .publication(Publication.PUBLISHED)
                .title("Bewohnerparken online")
                .summary("Der Antrag auf Bewohnerparkausweise läuft vollständig digital.")
                .topics(List.of(TopicArea.MOBILITAET_REISEN))
                .status(SolutionStatus.PILOT)
                .documents(List.of(slides("Bewohnerparken – Folien", "parken.pptx")))
                .updated(LocalDate.of(2026, 10, 1))
                .build();
    }

    public static Solution bicycleCounter() {
        return SolutionBuilder.builder()
                .id(BICYCLE_COUNTER)
                .publication(Publication.PUBLISHED)
                .title("Radzählstellen als offene Daten")
                .summary("Zählwerte für Fahrräder stehen stündlich bereit.")
                .topics(List.of(TopicArea.MOBILITAET_REISEN, TopicArea.UMWELT))
                .updated(LocalDate.of(2026, 9, 1))
                .build();
    }

    /** Slides of the school registration: three, of which the last is hidden, each with notes. */
    public static List<DocumentPage> schoolRegistrationSlides() {
        return List.of(
                slide(
                        1,
                        "Digitale Schulanmeldung",
                        "Ein Überblick für Schulträger",
                        Visibility.PUBLIC),
                slide(
                        2,
                        "Warteliste",
                        "Plätze werden nach Kriterien vergeben. Die Warteliste rückt nach.",
                        Visibility.PUBLIC),
                slide(
                        3,
                        "Intern: Vertragsentwurf",
                        "Geheimnisvoller Preisrahmen",
                        Visibility.INTERNAL));
    }

    /** A stored, extracted deck of a solution. */
    public static SourceDocument deckOf(Solution solution, int slides) {
        DocumentReference reference = solution.documents().getFirst();
        return SourceDocument.received(
                        solution.id(),
                        0,
                        reference,
                        reference.id() + ".pptx",
                        new StoredContent("ab".repeat(32), 12_345))
                .with(
                        DocumentState.EXTRACTED,
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        null,
                        0,
                        DocumentMetadata.pages(slides));
    }

    private static DocumentPage slide(
            int number, String title, String text, Visibility visibility) {
        return new DocumentPage(
                PageKind.SLIDE,
                number,
                title,
                text,
                "Vertrauliche Sprechernotiz " + number,
                visibility,
                null);
    }

    private static DocumentReference slides(String title, String file) {
        return new DocumentReference(
                "folien",
                file,
                null,
                List.of(),
                title,
                DocumentType.SLIDES,
                "de",
                "CC0-1.0",
                Visibility.PUBLIC,
                null,
                null,
                Provenance.UNKNOWN);
    }
}
