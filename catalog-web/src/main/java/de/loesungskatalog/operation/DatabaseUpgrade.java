package de.loesungskatalog.operation;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

/**
 * Brings the database of an older program to the form of this one: forward only, all or nothing,
 * with a copy of the database before. Statements that change tables are not part of a transaction,
 * so an upgrade that was cut off is undone from the copy at the next start and begun anew.
 *
 * <p>Files are not touched by an upgrade and therefore not copied.
 */
final class DatabaseUpgrade {

    private static final String UNFINISHED = "upgrade-unfinished"; // holds the name of the copy
    private static final String DATABASE_FILE = "katalog.mv.db";
    private static final int KEPT = 3;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final DataDirectory directory;
    private final String program;
    private final Clock clock;

    /**
     * @param program version of this program
     */
    DatabaseUpgrade(DataDirectory directory, String program, Clock clock) {
        this.directory = directory;
        this.program = program;
        this.clock = clock;
    }

    /** Undoes an upgrade that was cut off. Called before the database is opened. */
    void recover() {
        try {
            Path unfinished = unfinished();
            if (Files.exists(unfinished)) {
                Path copy = directory.backups().resolve(Files.readString(unfinished).strip());
                putBack(copy);
                Files.delete(unfinished);
            }
        } catch (IOException e) {
            throw new OperationException(
                    "Eine Umstellung der Datenbank wurde abgebrochen und ließ sich nicht rückgängig"
                            + " machen: "
                            + e.getMessage()
                            + ". Entpacken Sie die jüngste Datei aus "
                            + directory.backups()
                            + " nach "
                            + directory.database()
                            + ".",
                    e);
        }
    }

    /**
     * @throws OperationException if a newer program has written here
     */
    void run(Flyway flyway) {
        DataSource dataSource = flyway.getConfiguration().getDataSource();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        MigrationInfoService found = flyway.info();
        refuseNewer(found, jdbc);
        boolean old = found.current() != null && found.pending().length > 0;
        try {
            if (old) {
                copy(jdbc, version(found.current()));
            }
            flyway.migrate();
            stamp(jdbc);
            Files.deleteIfExists(unfinished());
            if (old) {
                forgetOldCopies();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Copying the database before its upgrade", e);
        }
    }

    private void refuseNewer(MigrationInfoService found, JdbcClient jdbc) {
        Optional<MigrationInfo> newest =
                Arrays.stream(found.applied())
                        .filter(
                                info ->
                                        info.getState().isApplied()
                                                && !info.getState().isResolved())
                        .reduce((first, second) -> second);
        if (newest.isPresent()) {
            MigrationInfo[] all = found.all();
            String known =
                    Arrays.stream(all)
                            .filter(info -> info.getState().isResolved())
                            .reduce((first, second) -> second)
                            .map(DatabaseUpgrade::version)
                            .orElse("0");
            throw new OperationException(
                    "Das Datenverzeichnis "
                            + directory.root()
                            + " wurde von einer neueren Version geschrieben ("
                            + lastProgram(jdbc)
                            + ", Datenformat "
                            + version(newest.get())
                            + "). Dieses Programm ("
                            + program
                            + ") kennt das Datenformat "
                            + known
                            + ". Verwenden Sie die neuere Version oder spielen Sie eine ältere"
                            + " Sicherung in ein anderes Verzeichnis zurück.");
        }
    }

    private static String version(MigrationInfo migration) {
        return String.valueOf(migration.getVersion());
    }

    private static String lastProgram(JdbcClient jdbc) {
        return jdbc.sql("select program from data_stamp")
                .query(String.class)
                .optional()
                .orElse("unbekannt");
    }

    private void stamp(JdbcClient jdbc) {
        if (!lastProgram(jdbc).equals(program)) {
            jdbc.sql("delete from data_stamp").update();
            jdbc.sql("insert into data_stamp (program, written) values (:program, :written)")
                    .param("program", program)
                    .param("written", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private void copy(JdbcClient jdbc, String format) throws IOException {
        Files.createDirectories(directory.backups());
        String name = "datenbank-" + WHEN.format(clock.instant()) + "-format-" + format + ".zip";
        Path copy = directory.backups().resolve(name);
        jdbc.sql("backup to '" + copy.toString().replace("'", "''") + "'").update();
        force(copy);
        force(directory.backups());
        Files.writeString(unfinished(), name, StandardOpenOption.CREATE, StandardOpenOption.SYNC);
        force(directory.database());
    }

    private void putBack(Path copy) throws IOException {
        Path restored = directory.database().resolve(DATABASE_FILE + ".restored");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DATABASE_FILE)) {
                    Files.copy(zip, restored, StandardCopyOption.REPLACE_EXISTING);
                    force(restored);
                    Files.move(
                            restored,
                            directory.database().resolve(DATABASE_FILE),
                            StandardCopyOption.ATOMIC_MOVE);
                    force(directory.database());
                    return;
                }
            }
        }
        throw new IOException(copy + " holds no database");
    }

    private void forgetOldCopies() throws IOException {
        List<Path> copies;
        try (Stream<Path> files = Files.list(directory.backups())) {
            copies =
                    files.filter(file -> file.getFileName().toString().startsWith("datenbank-"))
                            .sorted()
                            .toList();
        }
        for (Path old : copies.subList(0, Math.max(0, copies.size() - KEPT))) {
            Files.delete(old);
        }
    }

    private Path unfinished() {
        return directory.database().resolve(UNFINISHED);
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
