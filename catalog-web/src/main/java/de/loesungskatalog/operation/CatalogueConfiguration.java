package de.loesungskatalog.operation;

import com.zaxxer.hikari.HikariDataSource;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.database.EmbeddedDatabase;
import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DiskReserve;
import de.loesungskatalog.document.FileContentStore;
import de.loesungskatalog.document.IntactContents;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.extraction.WorkerPool;
import de.loesungskatalog.harvest.download.DocumentDownload;
import de.loesungskatalog.harvest.download.DownloadLimits;
import de.loesungskatalog.operation.backup.Backup;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.FacetValues;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.search.StandInSearch;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The catalogue without its pages: database, content store, extraction, index, import. Everything
 * that lies in the data directory is opened here. What Spring Boot contributes is listed: judging
 * all that it could contribute is a good part of each start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@EnableJdbcRepositories("de.loesungskatalog")
@EnableConfigurationProperties({ExtractionProperties.class, StorageProperties.class})
@ComponentScan({
    "de.loesungskatalog.change",
    "de.loesungskatalog.catalogue",
    "de.loesungskatalog.barrier",
    "de.loesungskatalog.organisation",
    "de.loesungskatalog.solution",
    "de.loesungskatalog.event",
    "de.loesungskatalog.document",
    "de.loesungskatalog.harvest",
    "de.loesungskatalog.operation.care"
})
public class CatalogueConfiguration {

    @Bean
    DataDirectory dataDirectory(@Value("${katalog.data-dir}") Path root) {
        DataDirectory directory = new DataDirectory(root);
        directory.prepare();
        directory.clearWork();
        return directory;
    }

    @Bean
    DatabaseUpgrade databaseUpgrade(DataDirectory directory, Clock clock) {
        return new DatabaseUpgrade(directory, Version.current(), clock);
    }

    @Bean
    FlywayMigrationStrategy upgradeStrategy(DatabaseUpgrade upgrade) {
        return upgrade::run;
    }

    @Bean
    DatabaseSeal databaseSeal(DataDirectory directory) {
        return new DatabaseSeal(directory.database());
    }

    @Bean
    HikariDataSource dataSource(
            DataDirectory directory, DatabaseUpgrade upgrade, DatabaseSeal seal) {
        upgrade.recover();
        seal.open();
        return EmbeddedDatabase.connections(directory.databaseUrl());
    }

    @Bean // begun by hand: what looks for annotations looks at every method of every part
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Taxonomy taxonomy() {
        return Taxonomy.shipped();
    }

    @Bean
    ContentStore contentStore(DataDirectory directory) throws IOException {
        return new FileContentStore(directory.content(), directory.work().resolve("content"));
    }

    @Bean
    DiskReserve diskReserve(DataDirectory directory, StorageProperties properties) {
        return new DiskReserve(directory.root(), properties.reserve().toBytes());
    }

    @Bean
    IntactContents intactContents(ContentStore store, Clock clock) {
        return new IntactContents(store, clock);
    }

    @Bean
    WorkerPool textExtraction(DataDirectory directory, ExtractionProperties properties)
            throws IOException {
        return new WorkerPool(
                properties.limits(), directory.work().resolve("extraction"), properties.workers());
    }

    @Bean
    DocumentDownload documentDownload(DataDirectory directory) throws IOException {
        return new DocumentDownload(DownloadLimits.DEFAULTS, directory.work().resolve("download"));
    }

    @Bean
    LuceneEngine searchEngine(DataDirectory directory, Taxonomy taxonomy) throws IOException {
        return new LuceneEngine(directory.index(), taxonomy);
    }

    @Bean
    @Primary // pages and API ask through it
    StandInSearch solutionSearch(
            LuceneEngine engine,
            Taxonomy taxonomy,
            Solutions solutions,
            SourceDocuments documents,
            Organisations organisations,
            Outbox outbox) {
        return new StandInSearch(
                engine, new FacetValues(taxonomy), solutions, documents, organisations, outbox);
    }

    @Bean
    IndexFeeder indexFeeder(
            LuceneEngine engine,
            Solutions solutions,
            SourceDocuments documents,
            Organisations organisations,
            Events events,
            Outbox outbox) {
        IndexFeeder feeder =
                new IndexFeeder(engine, solutions, documents, organisations, events, outbox);
        engine.whenSuspect(feeder::wake);
        if (outbox.position() == 0) {
            feeder.catchUp(); // an empty catalogue answers "no hits" from the first request on
        }
        return feeder;
    }

    @Bean
    CatalogueActivity catalogueActivity(IndexFeeder feeder, Clock clock) {
        return new CatalogueActivity(feeder, clock);
    }

    @Bean
    Backup backup(
            JdbcClient jdbc,
            Outbox outbox,
            SourceDocuments documents,
            ContentStore store,
            DiskReserve reserve,
            DataDirectory directory,
            Clock clock) {
        return new Backup(
                jdbc,
                outbox,
                documents,
                store,
                reserve,
                directory.work().resolve("backup"),
                Version.current(),
                clock);
    }
}
