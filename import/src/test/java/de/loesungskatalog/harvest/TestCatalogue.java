package de.loesungskatalog.harvest;

import de.loesungskatalog.catalogue.Catalogue;
import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DiskReserve;
import de.loesungskatalog.document.FileContentStore;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.extraction.TextExtraction;
import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.download.DocumentDownload;
import de.loesungskatalog.harvest.download.DownloadLimits;
import de.loesungskatalog.harvest.export.CatalogueExport;
import de.loesungskatalog.harvest.export.ExportForTests;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A catalogue of its own for one test: empty database, empty content store, readable text files.
 */
public class TestCatalogue implements AutoCloseable {

    private static final Taxonomy TAXONOMY = Taxonomy.shipped();

    public final TestDatabase database;
    public final ContentStore content;
    public final Harvester harvester;
    public final SolutionSearch search;
    private final LuceneEngine engine;
    private final IndexFeeder feeder;
    private final DocumentDownload download;

    /** How documents are fetched; a test may allow its own server. */
    protected DocumentDownload downloads(Path work) throws IOException {
        return new DocumentDownload(DownloadLimits.DEFAULTS, work);
    }

    public TestCatalogue(Path folder) {
        this(folder, new PlainTextExtraction());
    }

    public TestCatalogue(Path folder, TextExtraction extraction) {
        this(folder, folder, extraction, new TestDatabase());
    }

    /**
     * @param files where index and content store find their files
     */
    private TestCatalogue(
            Path folder, Path files, TextExtraction extraction, TestDatabase database) {
        this.database = database;
        try {
            engine = new LuceneEngine(files.resolve("index"), TAXONOMY);
            search = engine;
            feeder =
                    new IndexFeeder(
                            engine,
                            database.solutions(),
                            database.documents(),
                            database.organisations(),
                            database.events(),
                            database.outbox());
            download = downloads(folder.resolve("work-downloads"));
            content = new FileContentStore(files.resolve("content"), files.resolve("work"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Journal journal =
                new Journal(
                        database.get(JdbcTemplate.class),
                        database.get(PlatformTransactionManager.class));
        DocumentPreparation preparation =
                new DocumentPreparation(content, database.documents(), extraction);
        harvester =
                new Harvester(
                        new ItemPreparation(
                                preparation,
                                new RemoteDocuments(
                                        download, preparation, solutions(), documents()),
                                new LooseIdentity(database.documents(), journal)),
                        new ItemWriter(
                                database.transactions(),
                                new CatalogueWriter(
                                        solutions(),
                                        organisations(),
                                        database.get(Events.class),
                                        database.get(Catalogue.class)),
                                database.documents(),
                                journal),
                        new Withdrawal(solutions(), journal, database.transactions()),
                        organisations(),
                        journal,
                        feeder,
                        new DiskReserve(folder, 0),
                        new TickingClock());
    }

    /** Brings the index to the state of the database, as every start does. */
    void follow() {
        feeder.catchUp();
    }

    public CatalogueExport export() {
        return ExportForTests.of(database, content);
    }

    public Events events() {
        return database.get(Events.class);
    }

    public HarvestReport harvest(Path source, HarvestOption... options) {
        return harvest(source, Format.AUTO, options);
    }

    public HarvestReport harvest(Path source, Format format, HarvestOption... options) {
        return harvester.run(
                new HarvestRequest(List.of(source.toAbsolutePath()), format, Set.of(options)),
                HarvestProgress.NONE);
    }

    /** A catalogue on disk, which survives the process. */
    static TestCatalogue onDisk(Path folder) {
        return new TestCatalogue(
                folder,
                folder,
                new PlainTextExtraction(),
                TestDatabase.in(folder.resolve("database")));
    }

    /** The same on a disk whose writes fail as a test wants it. */
    static TestCatalogue onFaultyDisk(Path folder, WriteFaults faults) {
        return new TestCatalogue(
                folder,
                faults.wrap(folder),
                new PlainTextExtraction(),
                TestDatabase.in(WriteFaults.SCHEME, folder.resolve("database")));
    }

    /** Ids of the solutions that the public finds. */
    public List<SolutionId> find(String words) {
        return search.find(SearchQuery.of(words)).hits().stream()
                .map(hit -> hit.solution().id())
                .toList();
    }

    public Solutions solutions() {
        return database.solutions();
    }

    public SourceDocuments documents() {
        return database.documents();
    }

    public Organisations organisations() {
        return database.organisations();
    }

    @Override
    public void close() {
        feeder.close();
        try {
            download.close();
            engine.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database.close();
    }
}
