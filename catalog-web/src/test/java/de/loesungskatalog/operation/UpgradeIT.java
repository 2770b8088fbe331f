package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.operation.backup.BackupFile;
import de.loesungskatalog.operation.backup.Restoration;
import de.loesungskatalog.operation.care.Fixity;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SolutionSearch;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;

import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;

/**
 * R17 and R18: data of every former format are brought to today's, even if the plug is pulled; data
 * of a newer program are left alone.
 *
 * <p>{@code upgrade/format-N.tar} are backups that the program of that time wrote. Add one whenever
 * a version with a new migration is released; never change one.
 */
class UpgradeIT {

    @TempDir private Path folder;

    static Stream<Path> formats() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/upgrade"))) {
            return files
                    .filter(file -> file.toString().endsWith(".tar"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formerFormatIsUpgradedAfterACopy(Path former) throws Exception {
        DataDirectory directory = restored(former);
        openAndCompare(directory);
        assertThat(copies(directory)).hasSize(1);
        openAndCompare(directory);
        assertThat(copies(directory)).as("nothing to upgrade the second time").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Event.class,
            names = {"BEFORE_EACH_MIGRATE", "AFTER_EACH_MIGRATE"})
    void upgradeThatWasCutOffIsBegunAnew(Event moment) throws Exception {
        DataDirectory directory = restored(formats().findFirst().orElseThrow());
        for (int kill = 0; kill < 2; kill++) {
            assertThat(UpgradeProcess.run(directory, moment)).isEqualTo(UpgradeProcess.DIED);
        }
        openAndCompare(directory);
    }

    @Test
    void newerDataAreRefusedAndLeftAlone() throws Exception {
        DataDirectory directory = restored(formats().findFirst().orElseThrow());
        open(directory).close();
        try (var connection = DriverManager.getConnection(directory.databaseUrl(), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("update data_stamp set program = '9.8.7'");
            statement.execute(
                    "insert into flyway_schema_history (\"installed_rank\", \"version\","
                            + " \"description\", \"type\", \"script\", \"checksum\","
                            + " \"installed_by\", \"execution_time\", \"success\") values (99,"
                            + " '99', 'future', 'SQL', 'V99__future.sql', 1, 'sa', 1, true)");
        }
        Files.delete(directory.database().resolve("katalog.seal")); // of before this change
        List<String> before = copies(directory);
        assertThatThrownBy(() -> open(directory).close())
                .hasRootCauseInstanceOf(OperationException.class)
                .rootCause()
                .hasMessageContainingAll(
                        "neueren Version", "9.8.7", "Datenformat 99", Version.current());
        assertThat(copies(directory)).isEqualTo(before);
    }

    private DataDirectory restored(Path backup) throws Exception {
        Path root = Files.createDirectories(folder.resolve("daten"));
        BackupFile file = new BackupFile(backup);
        file.check();
        new Restoration(root).run(file, StoredDatabase::check);
        DataDirectory directory = new DataDirectory(root);
        directory.prepare();
        return directory;
    }

    private static ConfigurableApplicationContext open(DataDirectory directory) {
        return CatalogueApplication.withoutWeb(directory, Settings.load()).run();
    }

    private static void openAndCompare(DataDirectory directory) throws IOException {
        try (ConfigurableApplicationContext catalogue = open(directory)) {
            assertThat(catalogue.getBean(Solutions.class).ids())
                    .extracting(SolutionId::value)
                    .containsExactly("sormas", "zms-terminmanagement");
            SourceDocuments documents = catalogue.getBean(SourceDocuments.class);
            assertThat(documents.pages(new DocumentId("sormas.folien")).size()).isEqualTo(13);
            assertThat(catalogue.getBean(Fixity.class).verify(HarvestProgress.NONE).damages())
                    .isEmpty();
            catalogue.getBean(IndexFeeder.class).catchUp();
            assertThat(
                            catalogue
                                    .getBean(SolutionSearch.class)
                                    .find(SearchQuery.of("Gesundheitsamt"))
                                    .total())
                    .isEqualTo(1);
            assertThat(
                            catalogue
                                    .getBean(JdbcClient.class)
                                    .sql("select count(*) from harvest_run")
                                    .query(Long.class)
                                    .single())
                    .isEqualTo(1);
        }
    }

    private static List<String> copies(DataDirectory directory) throws IOException {
        if (!Files.exists(directory.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory.backups())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
