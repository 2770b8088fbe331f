package de.loesungskatalog.harvest.starter;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Talk;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.WorkerPool;
import de.loesungskatalog.harvest.TestCatalogue;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All of {@code data/}, filled into an empty catalogue by real extraction workers. */
final class StarterCatalogue implements AutoCloseable {

    static final Path DATA = Path.of("../data").toAbsolutePath().normalize();

    private final WorkerPool workers;
    private final TestCatalogue catalogue;
    private final HarvestReport report;
    private final List<Solution> solutions;
    private final List<SourceDocument> documents;

    private StarterCatalogue(Path folder) throws IOException {
        workers = new WorkerPool(ExtractionLimits.DEFAULTS, folder.resolve("work-extraction"), 2);
        catalogue = new TestCatalogue(folder, workers);
        report = catalogue.harvest(DATA);
        solutions =
                catalogue.solutions().ids().stream()
                        .flatMap(id -> catalogue.solutions().find(id).stream())
                        .toList();
        documents =
                solutions.stream()
                        .flatMap(solution -> catalogue.documents().of(solution.id()).stream())
                        .toList();
    }

    static StarterCatalogue in(Path folder) throws IOException {
        return new StarterCatalogue(folder);
    }

    /** What the first reading said. */
    HarvestReport report() {
        return report;
    }

    HarvestReport readAgain() {
        return catalogue.harvest(DATA);
    }

    List<Solution> solutions() {
        return solutions;
    }

    Solution solution(SolutionId id) {
        return solutions.stream()
                .filter(solution -> solution.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<SourceDocument> documents() {
        return documents;
    }

    List<String> organisationIds() {
        return catalogue.organisations().all().stream()
                .map(organisation -> organisation.id().value())
                .toList();
    }

    List<EventSeries> events() {
        return catalogue.events().all();
    }

    /** Talks of the dates, of the series, and of related events. */
    List<Talk> talks() {
        return events().stream()
                .flatMap(
                        series ->
                                Stream.concat(
                                        series.talks().stream(),
                                        series.dates().stream()
                                                .flatMap(date -> date.talks().stream())))
                .toList();
    }

    List<SourceDocument> documents(DocumentType type) {
        return documents.stream().filter(document -> document.type() == type).toList();
    }

    List<DocumentPage> pages(SourceDocument document) {
        return catalogue.documents().pages(document.id());
    }

    Map<DocumentId, List<DocumentPage>> decks() {
        Map<DocumentId, List<DocumentPage>> decks = new TreeMap<>();
        documents(DocumentType.SLIDES)
                .forEach(document -> decks.put(document.id(), pages(document)));
        return decks;
    }

    static Path file(SourceDocument document) {
        return DATA.resolve("solutions")
                .resolve(document.id().solution().value())
                .resolve(String.valueOf(document.fileName()));
    }

    /** Every file that is shipped: what lies under the generator makes them, and is not. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(DATA.resolve("generator")))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        catalogue.close();
        workers.close();
    }
}
