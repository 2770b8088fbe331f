package de.loesungskatalog.operation.backup;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DiskFullException;
import de.loesungskatalog.document.DiskReserve;
import de.loesungskatalog.document.SourceDocuments;

import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes the whole catalogue into one stream while it is being read and written: first a snapshot
 * of the database, then the files that this snapshot names. Files are stored before the database
 * names them and never change, so the two fit. Index and pictures are derived and stay out.
 */
public final class Backup {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final SourceDocuments documents;
    private final ContentStore store;
    private final DiskReserve reserve;
    private final Path work;
    private final String program;
    private final Clock clock;

    /**
     * @param work folder for the snapshot of the database, as large as the database
     * @param program version that is noted in the backup
     */
    public Backup(
            JdbcClient jdbc,
            Outbox outbox,
            SourceDocuments documents,
            ContentStore store,
            DiskReserve reserve,
            Path work,
            String program,
            Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.documents = documents;
        this.store = store;
        this.reserve = reserve;
        this.work = work;
        this.program = program;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param damaged files that the database names and that are missing or altered in the store, as
     *     names within the backup; the rest is in order
     */
    public record Summary(int files, long bytes, List<String> damaged) {

        public Summary {
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * @param progress is told how many files are written, and of how many
     * @throws DiskFullException if the snapshot does not fit on the disk of the catalogue
     */
    public Summary write(OutputStream out, BiConsumer<Integer, Integer> progress)
            throws IOException {
        Files.createDirectories(work);
        reserve.require(databaseSize());
        // before the snapshot: it may hold more than is said here, never less
        BackupDescription description =
                new BackupDescription(
                        BackupDescription.FORMAT,
                        program,
                        clock.instant(),
                        outbox.database(),
                        outbox.position());
        Path snapshot = Files.createTempFile(work, "backup-", ".zip");
        try {
            jdbc.sql("backup to '" + snapshot.toString().replace("'", "''") + "'").update();
            BackupWriter writer = new BackupWriter(out, description.created());
            writer.add(Layout.DESCRIPTION, MAPPER.writeValueAsBytes(description));
            try (var bytes = Files.newInputStream(snapshot)) {
                writer.add(Layout.DATABASE, Files.size(snapshot), bytes);
            }
            // after the snapshot: whatever it names is listed here
            return files(writer, documents.contentHashes(), progress);
        } finally {
            Files.deleteIfExists(snapshot);
        }
    }

    private long databaseSize() {
        return jdbc.sql(
                        "select setting_value from information_schema.settings where setting_name"
                                + " = 'info.FILE_SIZE'")
                .query(String.class)
                .optional()
                .map(Long::parseLong)
                .orElse(0L);
    }

    private Summary files(
            BackupWriter writer, List<String> hashes, BiConsumer<Integer, Integer> progress)
            throws IOException {
        List<String> damaged = new ArrayList<>();
        int done = 0;
        for (String sha256 : hashes) {
            if (!sha256.equals(add(writer, sha256))) {
                damaged.add(Layout.content(sha256));
            }
            progress.accept(++done, hashes.size());
        }
        writer.finish();
        return new Summary(hashes.size(), writer.bytes(), damaged);
    }

    private String add(BackupWriter writer, String sha256) throws IOException {
        try {
            return store.withLocalCopy(
                    sha256,
                    file -> {
                        try (var bytes = Files.newInputStream(file)) {
                            return writer.add(Layout.content(sha256), Files.size(file), bytes);
                        }
                    });
        } catch (NoSuchFileException e) {
            return "missing"; // named in the summary
        }
    }
}
