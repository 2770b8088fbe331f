package de.loesungskatalog.web.metadata;

import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Faq;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionKind;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.Markdown;
import de.loesungskatalog.web.Pictures;
import de.loesungskatalog.web.SiteAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A solution and its documents in the words of schema.org. Thread-safe. */
@Component
public class SolutionMetadata {

    private static final String LICENCES = "https://spdx.org/licenses/";

    private final SiteAddress site;
    private final Organisations organisations;
    private final Pictures pictures;

    SolutionMetadata(SiteAddress site, Organisations organisations, Pictures pictures) {
        this.site = site;
        this.organisations = organisations;
        this.pictures = pictures;
    }

    /**
     * @param documents its public documents
     */
    public PageMetadata of(Solution solution, List<SourceDocument> documents) {
        List<String> blocks = new ArrayList<>();
        blocks.add(solution(solution, documents).json());
        if (!solution.faqs().isEmpty()) {
            blocks.add(
                    LinkedData.of("FAQPage")
                            .with("url", site.of(Addresses.solution(solution.id())))
                            .withAll(
                                    "mainEntity",
                                    solution.faqs().stream()
                                            .map(faq -> question(solution, faq))
                                            .toList())
                            .json());
        }
        return new PageMetadata(
                site.of(Addresses.solution(solution.id())),
                solution.title(),
                solution.summary(),
                documents.stream().flatMap(this::firstSlide).findFirst().orElse(null),
                blocks);
    }

    public PageMetadata of(Solution solution, SourceDocument document) {
        return new PageMetadata(
                site.of(Addresses.document(document.id())),
                document.title(),
                solution.title(),
                firstSlide(document).findFirst().orElse(null),
                List.of(
                        document(document)
                                .with(
                                        "isPartOf",
                                        LinkedData.of(type(solution))
                                                .with("name", solution.title())
                                                .with(
                                                        "url",
                                                        site.of(Addresses.solution(solution.id()))))
                                .json()));
    }

    private LinkedData solution(Solution solution, List<SourceDocument> documents) {
        return LinkedData.of(type(solution))
                .with("name", solution.title())
                .with("description", solution.summary())
                .with("url", site.of(Addresses.solution(solution.id())))
                .with("inLanguage", "de")
                .with("applicationCategory", category(solution))
                .with("creativeWorkStatus", label(solution))
                .withAll("about", solution.topics().stream().map(TopicArea::label).toList())
                .withAll("keywords", solution.tags())
                .with("license", licence(solution))
                .withAll("provider", providers(solution))
                .with("dateCreated", solution.created())
                .with("dateModified", solution.updated())
                .withAll("hasPart", documents.stream().map(this::document).toList());
    }

    private static String type(Solution solution) {
        SolutionKind kind = solution.kind();
        return kind == null || kind == SolutionKind.ORGANISATION
                ? "CreativeWork"
                : "SoftwareApplication";
    }

    private static @Nullable String category(Solution solution) {
        return type(solution).equals("CreativeWork") || solution.kind() == null
                ? null // only applications have one
                : solution.kind().label();
    }

    private static @Nullable String label(Solution solution) {
        return solution.status() == null ? null : solution.status().label();
    }

    private static @Nullable String licence(Solution solution) {
        String licence = solution.reuse().licence();
        return licence == null || !licence.matches("[A-Za-z0-9.+-]+") ? null : LICENCES + licence;
    }

    private List<LinkedData> providers(Solution solution) {
        return organisations
                .findAll(solution.provider().stream().map(Provider::organisation).toList())
                .values()
                .stream()
                .map(this::organisation)
                .toList();
    }

    private LinkedData organisation(Organisation organisation) {
        return LinkedData.of("Organization")
                .with("name", organisation.name())
                .with("url", site.of(Addresses.organisation(organisation.id())));
    }

    private LinkedData document(SourceDocument document) {
        return LinkedData.of(
                        document.type() == DocumentType.SLIDES
                                ? "PresentationDigitalDocument"
                                : "DigitalDocument")
                .with("name", document.title())
                .with("url", site.of(Addresses.document(document.id())))
                .with("inLanguage", document.language())
                .with("thumbnailUrl", firstSlide(document).findFirst().orElse(null))
                .with("encoding", file(document));
    }

    private @Nullable LinkedData file(SourceDocument document) {
        return Addresses.file(document)
                .map(
                        path ->
                                LinkedData.of("MediaObject")
                                        .with("contentUrl", site.of(path))
                                        .with("encodingFormat", document.mediaType())
                                        .with("contentSize", size(document)))
                .orElse(null);
    }

    private static @Nullable String size(SourceDocument document) {
        return document.content() == null ? null : document.content().size() + " B";
    }

    private LinkedData question(Solution solution, Faq faq) {
        return LinkedData.of("Question")
                .with("name", faq.question())
                .with("url", site.of(Addresses.solution(solution.id()) + "#frage-" + faq.id()))
                .with(
                        "acceptedAnswer",
                        LinkedData.of("Answer").with("text", Markdown.html(faq.answer())));
    }

    private Stream<String> firstSlide(SourceDocument document) {
        return document.type() == DocumentType.SLIDES
                ? pictures.large(document, PageKind.SLIDE, 1).map(site::of).stream()
                : Stream.empty();
    }
}
