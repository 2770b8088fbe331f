package de.loesungskatalog.sample;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.document.SourceDocuments;
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
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import javax.sql.DataSource;

/** A real H2 database with the product's own schema and repositories, empty and in memory. */
public final class TestDatabase implements AutoCloseable {

    // the same settings as in production
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                    + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_DELAY=-1";

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    public TestDatabase() {
        this("jdbc:h2:mem:" + UUID.randomUUID());
    }

    private TestDatabase(String url) {
        context.registerBean("databaseUrl", String.class, () -> url + SETTINGS);
        context.register(Repositories.class);
        context.refresh();
    }

    /** A database on disk, which survives the process; created when missing. */
    public static TestDatabase in(Path folder) {
        return new TestDatabase("jdbc:h2:file:" + folder.toAbsolutePath().resolve("katalog"));
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
    @EnableTransactionManagement
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
        DataSource dataSource(String databaseUrl) {
            DataSource dataSource = new DriverManagerDataSource(databaseUrl);
            Flyway.configure().dataSource(dataSource).load().migrate();
            return dataSource;
        }

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
