package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.loesungskatalog.database.EmbeddedDatabase;
import de.loesungskatalog.harvest.command.ProgressDisplay;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.solution.Solutions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** R9: a database that was damaged while nobody used it is refused, and never replaced. */
class DatabaseSealTest {

    private static final int FLIPS = 20;

    @TempDir private Path folder;
    private DataDirectory directory = new DataDirectory(Path.of(""));
    private Path file = Path.of("");
    private final StringWriter output = new StringWriter();

    @BeforeEach
    void closeInOrder() {
        directory = new DataDirectory(folder.resolve("daten"));
        directory.prepare();
        file = directory.database().resolve("katalog.mv.db");
        try (ConfigurableApplicationContext context =
                CatalogueApplication.withoutWeb(directory, Settings.load()).run()) {
            SampleCorpus.all().forEach(context.getBean(Solutions.class)::save);
        }
    }

    @Test
    void everyFlippedBitAndEveryCutIsNoticedBeforeTheDatabaseIsOpened() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(9);
        int noticed = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            noticed += refuses(flipped) ? 1 : 0;
        }
        for (int length : new int[] {0, whole.length / 2, whole.length - 1}) {
            noticed += refuses(Arrays.copyOf(whole, length)) ? 1 : 0;
        }
        System.out.printf("R9: %d of %d damages refused at the start%n", noticed, FLIPS + 3);
        assertThat(noticed).isEqualTo(FLIPS + 3);

        Files.write(file, whole);
        assertThatCode(() -> new DatabaseSeal(directory.database()).open())
                .doesNotThrowAnyException();
    }

    private boolean refuses(byte[] damaged) throws IOException {
        Files.write(file, damaged);
        assertThatThrownBy(() -> new DatabaseSeal(directory.database()).open())
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("ist beschädigt")
                .hasMessageContaining("katalog restore");
        return Arrays.equals(Files.readAllBytes(file), damaged);
    }

    @Test
    void commandsRefuseADamagedDatabaseAndLeaveItAlone() throws IOException {
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        assertThat(katalog("serve", "--port", "0")).isEqualTo(ExitCode.FAILED);
        assertThat(katalog("export", "ziel")).isEqualTo(ExitCode.FAILED);
        assertThat(output.toString())
                .contains("ist beschädigt", "spielen Sie die letzte Sicherung");
        assertThat(file).hasBinaryContent(damaged);
        assertThat(folder.resolve("ziel")).doesNotExist();
    }

    @Test
    void openDatabaseIsNotSealed() {
        try (ConfigurableApplicationContext context =
                CatalogueApplication.withoutWeb(directory, Settings.load()).run()) {
            assertThat(context.getBean(Solutions.class).ids()).isNotEmpty();
            assertThat(directory.database().resolve("katalog.seal")).doesNotExist();
            DatabaseSeal second = new DatabaseSeal(directory.database());
            second.open();
            second.close();
            assertThat(directory.database().resolve("katalog.seal")).doesNotExist();
        }
        assertThat(directory.database().resolve("katalog.seal")).isNotEmptyFile();
    }

    /** After a crash there is no seal; what H2 does not notice in a record, doctor does. */
    @Test
    void doctorNamesARecordThatIsNoLongerWhatWasStored() {
        StringWriter found = new StringWriter();
        CatalogueHandle catalogue = new CatalogueHandle();
        try (ConfigurableApplicationContext context =
                CatalogueApplication.withoutWeb(directory, Settings.load()).run()) {
            catalogue.open(context);
            context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                    .sql(
                            "update solution set record_json = replace(record_json, 'e', 'f') where"
                                    + " id = :id")
                    .param("id", SampleCorpus.BICYCLE_COUNTER.value())
                    .update();
            assertThat(
                            Commands.line(console(found), catalogue, ProgressDisplay.NONE)
                                    .execute("doctor"))
                    .isEqualTo(ExitCode.INCOMPLETE);
        }
        assertThat(found.toString()).contains("Datensätze sind beschädigt: radzaehlstellen.");
    }

    /** What is left to H2 after a crash, in figures; a new database it is never. */
    @Test
    void withoutASealTheDatabaseIsRefusedOrStillHasEveryRecord() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        String before = script();
        Random random = new Random(9);
        Map<String, Integer> results = new TreeMap<>();
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            String after = script();
            if (after.isEmpty()) {
                results.merge("refused", 1, Integer::sum);
            } else {
                results.merge(after.equals(before) ? "harmless" : "altered", 1, Integer::sum);
                assertThat(after).contains(SampleCorpus.BICYCLE_COUNTER.value());
            }
        }
        System.out.printf("R9: %d flipped bits after a crash: %s%n", FLIPS, results);
        assertThat(results).isNotEmpty();
    }

    /** Everything that the database says about itself; empty if it cannot be opened and read. */
    private String script() {
        String url = EmbeddedDatabase.url(directory.database()) + ";IFEXISTS=TRUE";
        StringBuilder script = new StringBuilder();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                var lines = statement.executeQuery("script")) {
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
            return script.toString();
        } catch (SQLException e) {
            return "";
        }
    }

    private int katalog(String... command) {
        String[] arguments = Arrays.copyOf(command, command.length + 2);
        arguments[command.length] = "--data-dir";
        arguments[command.length + 1] = directory.root().toString();
        return new Shell(Settings.load(), console(output)).run(arguments);
    }

    private Console console(StringWriter text) {
        PrintWriter writer = new PrintWriter(text, true);
        return new Console(
                writer,
                writer,
                new LocalFileDelivery(folder, new ByteArrayOutputStream()),
                folder,
                false);
    }
}
