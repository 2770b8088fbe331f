package de.loesungskatalog.web;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.event.Event;
import de.loesungskatalog.event.EventId;
import de.loesungskatalog.event.EventKind;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.event.Talk;
import de.loesungskatalog.extraction.SampleFiles;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.OrganisationKind;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.solution.Adoption;
import de.loesungskatalog.solution.AdoptionState;
import de.loesungskatalog.solution.Confidence;
import de.loesungskatalog.solution.ContactPoint;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Faq;
import de.loesungskatalog.solution.GlossaryEntry;
import de.loesungskatalog.solution.Link;
import de.loesungskatalog.solution.Maturity;
import de.loesungskatalog.solution.Milestone;
import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.ProviderRole;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.ReuseMode;
import de.loesungskatalog.solution.ReuseProfile;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionBuilder;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.SolutionKind;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.solution.Visibility;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.TopicArea;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A small invented catalogue: one solution with everything a record can say, the samples of core,
 * one that was withdrawn, one draft, and enough others for a second page of results.
 */
@TestConfiguration(proxyBeanMethods = false)
class SampleSite {

    static final SolutionId TALKATIVE = new SolutionId("boeser-titel");
    static final SolutionId EVERYTHING = new SolutionId("luftmessnetz");
    static final SolutionId WITHDRAWN = new SolutionId("zurueckgezogen");
    static final SolutionId DRAFT = new SolutionId("entwurf");
    static final String DECK_NAME = "Luft & Überblick.pptx";
    static final byte[] DECK = realDeck();
    static final String HOSTILE_TITLE =
            "</script><!--<script><img src=x onerror=alert(1)> & \"Söhne\" \u2028";
    static final String OPERATOR_TOKEN = "kennwort-des-betriebs-0123";
    static final String EDITOR_TOKEN = "kennwort-der-redaktion-0123";
    static final int OTHERS = 25; // more than one page of results

    @Bean
    ApplicationRunner filled(
            Solutions solutions,
            SourceDocuments documents,
            Organisations organisations,
            Events events,
            ContentStore store,
            IndexFeeder feeder) {
        return arguments -> {
            organisations.save(
                    new Organisation(
                            new OrganisationId("musterstadt"),
                            "Stadt Musterstadt",
                            OrganisationKind.MUNICIPALITY,
                            "https://www.example.org",
                            List.of("Musterdorf")));
            SampleCorpus.all().forEach(solutions::save);
            documents.save(
                    deck(
                            SampleCorpus.SCHOOL_REGISTRATION,
                            SampleCorpus.schoolRegistration().documents().getFirst(),
                            store),
                    SampleCorpus.schoolRegistrationSlides());
            solutions.save(everything());
            documents.save(
                    deck(EVERYTHING, reference("folien", DocumentType.SLIDES), store), slides());
            documents.save(scan(store), List.of());
            events.save(fair());
            solutions.save(plain(WITHDRAWN, "Stillgelegt", Publication.WITHDRAWN));
            solutions.save(
                    plain(TALKATIVE, HOSTILE_TITLE, Publication.PUBLISHED)
                            .withDocuments(List.of(talkWithNotes())));
            documents.save(deck(TALKATIVE, talkWithNotes(), store), slidesWithNotes());
            solutions.save(plain(DRAFT, "Streng geheimer Entwurf", Publication.DRAFT));
            for (int i = 1; i <= OTHERS; i++) {
                solutions.save(
                        plain(
                                new SolutionId("weitere-" + i),
                                "Weitere " + i,
                                Publication.PUBLISHED));
            }
            feeder.catchUp();
        };
    }

    private static Solution plain(SolutionId id, String title, Publication publication) {
        return SolutionBuilder.builder()
                .id(id)
                .title(title)
                .publication(publication)
                .summary("Ein Eintrag zum Blättern.")
                .topics(List.of(TopicArea.QUERSCHNITT))
                .build();
    }

    private static EventSeries fair() {
        return new EventSeries(
                new EventId("messe"),
                EventKind.SERIES,
                "Messe der Lösungen",
                "2026",
                null,
                List.of(new OrganisationId("musterstadt")),
                "Kommunen zeigen, was sie gelöst haben.",
                List.of("zwei Termine"),
                List.of("Zahl der Gäste"),
                "Stände nach dem Programmheft",
                List.of(
                        new Event(
                                new EventId("messe-nord"),
                                "Messe im Norden",
                                true,
                                "2026-05-12",
                                null,
                                1,
                                new OrganisationId("musterstadt"),
                                List.of(),
                                "suedwestfalen",
                                null,
                                null,
                                List.of(EVERYTHING, DRAFT),
                                List.of(talk()),
                                Provenance.UNKNOWN),
                        new Event(
                                new EventId("messe-sued"),
                                "Messe im Süden",
                                false,
                                "im Sommer",
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                Provenance.UNKNOWN)),
                List.of(),
                Provenance.UNKNOWN);
    }

    private static Talk talk() {
        return new Talk(
                new EventId("messe-nord-luft"),
                "Gute Luft messen",
                true,
                "2026-05-12",
                null,
                null,
                null,
                List.of(TopicArea.UMWELT),
                List.of("Stadt Musterstadt"),
                List.of(EVERYTHING),
                null,
                Provenance.UNKNOWN);
    }

    private static Solution everything() {
        return SolutionBuilder.builder()
                .id(EVERYTHING)
                .publication(Publication.PUBLISHED)
                .title("Luftmessnetz mit LoRaWAN")
                .summary("Sensoren messen Feinstaub und melden ihn über ein eigenes Funknetz.")
                .description("Sensoren an **Laternen** messen.\n\n<script>alert(1)</script>")
                .kind(SolutionKind.SMART_CITY)
                .topics(List.of(TopicArea.UMWELT, TopicArea.GESUNDHEIT))
                .ozgServices(List.of(new OzgServiceId("10041")))
                .tags(List.of("Sensorik"))
                .region("suedwestfalen")
                .provider(
                        List.of(
                                new Provider(
                                        new OrganisationId("musterstadt"), ProviderRole.OPERATOR),
                                new Provider(
                                        new OrganisationId("musterstadt"), ProviderRole.FUNDER)))
                .status(SolutionStatus.PRODUCTION)
                .maturity(new Maturity("2.0", 5))
                .problem("Messwerte fehlten in den Stadtteilen.")
                .benefit("Planungen stützen sich auf Zahlen.")
                .audience("Umweltämter")
                .features(List.of("Karte mit Messwerten"))
                .architecture(List.of("Funknetz mit Gateways"))
                .technology(List.of("LoRaWAN", "FIWARE"))
                .reuse(
                        new ReuseProfile(
                                List.of(ReuseMode.OPEN_SOURCE, ReuseMode.CONCEPT),
                                "EUPL-1.2",
                                List.of("Ein Amt ist zuständig."),
                                List.of("Vereinbarung mit dem Netzbetrieb"),
                                List.of("Kosten für Sensoren"),
                                List.of("Gateways auf Dächern"),
                                List.of("Standorte mit Strom"),
                                List.of("Funkschatten"),
                                "2027"))
                .adoptions(
                        List.of(
                                new Adoption(
                                        "Musterdorf",
                                        null,
                                        AdoptionState.PILOT,
                                        "2025-03",
                                        "https://www.example.org/musterdorf")))
                .contacts(
                        List.of(
                                new ContactPoint(
                                        "Amt für Umwelt",
                                        "Fachliche Fragen",
                                        "https://www.example.org/umwelt",
                                        "Sensoren",
                                        "Störungen")))
                .links(List.of(new Link("Karte", "https://www.example.org/karte", "website")))
                .figures(List.of("40 Sensoren"))
                .milestones(List.of(new Milestone("2024-05", "Erste Messung")))
                .glossary(List.of(new GlossaryEntry("LoRaWAN", "Funk für kleine Datenmengen")))
                .faqs(
                        List.of(
                                new Faq(
                                        "strom",
                                        "Wie lange hält eine Batterie?",
                                        "Etwa **fünf** Jahre. [Mehr](javascript:alert(1))",
                                        "https://www.example.org/faq")))
                .documents(
                        List.of(
                                reference("folien", DocumentType.SLIDES),
                                reference("scan", DocumentType.HANDBOOK)))
                .provenance(
                        new Provenance(
                                List.of("https://www.example.org/quelle"),
                                Confidence.MEDIUM,
                                List.of("status"),
                                "Redaktion",
                                LocalDate.of(2026, 11, 1)))
                .created(LocalDate.of(2026, 11, 1))
                .updated(LocalDate.of(2026, 11, 22))
                .reviewedOn(LocalDate.of(2026, 11, 22))
                .build();
    }

    private static DocumentReference reference(String id, DocumentType type) {
        return new DocumentReference(
                id,
                DECK_NAME,
                null,
                List.of(),
                "Luftmessnetz: " + type.label(),
                type,
                "de",
                "CC-BY-4.0",
                Visibility.PUBLIC,
                null,
                null,
                Provenance.UNKNOWN);
    }

    private static SourceDocument deck(
            SolutionId solution, DocumentReference reference, ContentStore store)
            throws IOException {
        return SourceDocument.received(
                        solution,
                        0,
                        reference,
                        DECK_NAME,
                        store.put(new ByteArrayInputStream(DECK)))
                .with(
                        DocumentState.EXTRACTED,
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        null,
                        0,
                        DocumentMetadata.pages(3));
    }

    private static byte[] realDeck() {
        try {
            Path file = Files.createTempFile("deck", ".pptx");
            byte[] bytes = Files.readAllBytes(SampleFiles.deck(file));
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("Making a deck", e);
        }
    }

    private static SourceDocument scan(ContentStore store) throws IOException {
        return SourceDocument.received(
                        EVERYTHING,
                        1,
                        reference("scan", DocumentType.HANDBOOK),
                        "scan.pdf",
                        store.put(
                                new ByteArrayInputStream(
                                        "a scan".getBytes(StandardCharsets.UTF_8))))
                .with(
                        DocumentState.EMPTY,
                        "application/pdf",
                        "Die Datei enthält nur Bilder. Bitten Sie um eine Fassung mit Text.",
                        0,
                        new DocumentMetadata(null, null, null, null, 4, false, false, 4, 4));
    }

    private static List<DocumentPage> slides() {
        return List.of(
                slide(
                        1,
                        "Luftmessnetz",
                        "Luftmessnetz\nÜberblick für Umweltämter",
                        Visibility.PUBLIC),
                slide(
                        2,
                        "Funk",
                        "Gateways empfangen <b>LoRaWAN</b> & leiten weiter.",
                        Visibility.PUBLIC),
                slide(3, "Intern", "Preisrahmen Geheimnisquark", Visibility.INTERNAL));
    }

    private static DocumentReference talkWithNotes() {
        return new DocumentReference(
                "vortrag",
                DECK_NAME,
                null,
                List.of(),
                "Vortrag",
                DocumentType.SLIDES,
                "de",
                null,
                Visibility.PUBLIC,
                Visibility.PUBLIC,
                null,
                Provenance.UNKNOWN);
    }

    private static List<DocumentPage> slidesWithNotes() {
        return List.of(
                new DocumentPage(
                        PageKind.SLIDE,
                        1,
                        "Begrüßung",
                        "Begrüßung\nDer Ablauf",
                        "Hier den Regenbogenplan zeigen.\nDann die Fragen.",
                        Visibility.PUBLIC,
                        null),
                slide(2, "Intern", "Preisrahmen Geheimnisquark", Visibility.INTERNAL));
    }

    private static DocumentPage slide(
            int number, String title, String text, Visibility visibility) {
        return new DocumentPage(
                PageKind.SLIDE, number, title, text, "Notizgeheimnis", visibility, null);
    }

    /** Each context has a data directory of its own. */
    static class EmptyDataDirectory
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path root = Files.createTempDirectory("katalog-site");
                TestPropertyValues.of(
                                "katalog.data-dir=" + root.resolve("var"),
                                "katalog.home=" + root,
                                "katalog.pictures.idle-after=1h", // leaves the processors to tests
                                "katalog.pictures.office=false", // the same on every machine
                                "katalog.operation.token=" + OPERATOR_TOKEN,
                                "katalog.site.security-contact=mailto:sicherheit@example.org",
                                "katalog.import.upload-token=" + EDITOR_TOKEN,
                                "katalog.import.upload-file-size=1MB",
                                "katalog.import.upload-size=3MB",
                                "katalog.import.upload-files=4")
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException("Making a data directory", e);
            }
        }
    }
}
