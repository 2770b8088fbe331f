package de.loesungskatalog.sample;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.database.EmbeddedDatabase;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.Solutions;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import javax.sql.DataSource;

/** A real H2 database with the product's own schema and repositories, empty and in memory. */
public final class TestDatabase implements AutoCloseable {

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    public TestDatabase() {
        // it lives as long as the test, whether anybody is connected or not
        this(
                new DriverManagerDataSource(
                        EmbeddedDatabase.url("mem:" + UUID.randomUUID()) + ";DB_CLOSE_DELAY=-1"));
    }

    private TestDatabase(DataSource connections) {
        context.registerBean("dataSource", DataSource.class, () -> migrated(connections));
        context.register(Repositories.class);
        context.refresh();
    }

    private static DataSource migrated(DataSource connections) {
        Flyway.configure().dataSource(connections).load().migrate();
        return connections;
    }

    /** A database on disk, which survives the process; created when missing. */
    public static TestDatabase in(Path folder) {
        return in("file", folder);
    }

    /** The same through a file system of H2 that a test has registered. */
    public static TestDatabase in(String scheme, Path folder) {
        return new TestDatabase(
                EmbeddedDatabase.connections(
                        EmbeddedDatabase.url(
                                scheme
                                        + ":"
                                        + folder.toAbsolutePath().resolve(EmbeddedDatabase.NAME))));
    }

    public Solutions solutions() {
        return context.getBean(Solutions.class);
    }

    public SourceDocuments documents() {
        return context.getBean(SourceDocuments.class);
    }

    public Organisations organisations() {
        return context.getBean(Organisations.class);
    }

    public Events events() {
        return context.getBean(Events.class);
    }

    public Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    public TransactionTemplate transactions() {
        return context.getBean(TransactionTemplate.class);
    }

    /** Any other repository or component of core. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        jdbc().sql("shutdown").update();
        context.close();
    }

    @Configuration
    @EnableJdbcRepositories("de.loesungskatalog")
    @ComponentScan({
        "de.loesungskatalog.barrier",
        "de.loesungskatalog.catalogue",
        "de.loesungskatalog.change",
        "de.loesungskatalog.organisation",
        "de.loesungskatalog.solution",
        "de.loesungskatalog.document",
        "de.loesungskatalog.event"
    })
    static class Repositories extends AbstractJdbcConfiguration {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        NamedParameterJdbcTemplate namedParameterJdbcOperations(JdbcTemplate template) {
            return new NamedParameterJdbcTemplate(template);
        }

        @Bean
        JdbcClient jdbcClient(NamedParameterJdbcTemplate template) {
            return JdbcClient.create(template);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
            return new TransactionTemplate(manager);
        }
    }
}
